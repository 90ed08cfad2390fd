package co.ruta.rest.format;

import co.ruta.core.format.Formats;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.rest.document.DocumentPath;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** The official formats of one document, filled. The draft is the school's own; what it delivered its secretaría reads too. */
@Path("/territories/{territory}/schools/{school}/documents/{document}/formats")
@ApplicationScoped
@Produces("application/json")
public class FormatsResource {
    private final Formats formats;

    @Inject
    FormatsResource(Formats formats) {
        this.formats = formats;
    }

    @GET
    @Allowed(Callers.SCHOOL)
    @Codes("DOCUMENT_NOT_FOUND")
    public List<FormatView> list(@BeanParam DocumentPath at) {
        return formats.of(at.ref()).stream().map(FormatView::of).toList();
    }

    /** The draft as a workbook. */
    @GET
    @Path("/{format}/workbook")
    @Produces(Formats.XLSX)
    @Allowed(Callers.SCHOOL_PEOPLE)
    @Codes({"DOCUMENT_NOT_FOUND", "FORMAT_NOT_FOUND"})
    public Response draft(@BeanParam DocumentPath at, @PathParam("format") String format) {
        return file(formats.workbook(at.ref(), format, Optional.empty()));
    }

    /** A delivered version as a workbook. */
    @GET
    @Path("/{format}/submissions/{number}/workbook")
    @Produces(Formats.XLSX)
    @Allowed(Callers.SCHOOL)
    @Codes({"DOCUMENT_NOT_FOUND", "FORMAT_NOT_FOUND", "SUBMISSION_NOT_FOUND"})
    public Response delivered(
            @BeanParam DocumentPath at, @PathParam("format") String format, @PathParam("number") int number) {
        return file(formats.workbook(at.ref(), format, Optional.of(number)));
    }

    /** The draft as a PDF. */
    @GET
    @Path("/{format}/pdf")
    @Produces("application/pdf")
    @Allowed(Callers.SCHOOL_PEOPLE)
    @Codes({"DOCUMENT_NOT_FOUND", "FORMAT_NOT_FOUND"})
    public Response draftPdf(@BeanParam DocumentPath at, @PathParam("format") String format) {
        return pdf(formats.pdf(at.ref(), format, Optional.empty()));
    }

    /** A delivered version as a PDF. */
    @GET
    @Path("/{format}/submissions/{number}/pdf")
    @Produces("application/pdf")
    @Allowed(Callers.SCHOOL)
    @Codes({"DOCUMENT_NOT_FOUND", "FORMAT_NOT_FOUND", "SUBMISSION_NOT_FOUND"})
    public Response deliveredPdf(
            @BeanParam DocumentPath at, @PathParam("format") String format, @PathParam("number") int number) {
        return pdf(formats.pdf(at.ref(), format, Optional.of(number)));
    }

    private static Response file(FormFile file) {
        return answer(file, Formats.XLSX);
    }

    private static Response pdf(FormFile file) {
        return answer(file, "application/pdf");
    }

    private static Response answer(FormFile file, String type) {
        return Response.ok(file.content())
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
