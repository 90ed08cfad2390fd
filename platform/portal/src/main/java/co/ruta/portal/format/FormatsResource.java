package co.ruta.portal.format;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.Formats;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.core.id.DocumentId;
import co.ruta.portal.page.Page;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
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

/** Which official formats there are for a school's documents, and their workbooks. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/formatos")
@ApplicationScoped
@Produces("text/html")
public class FormatsResource {
    @Inject
    private Formats formats;

    @Inject
    private FormatsDesk desk;

    @GET
    @Allowed(Callers.SCHOOL)
    public Page all(@BeanParam SchoolAsked asked) {
        return desk.page(asked.at(), List.of());
    }

    @GET
    @Path("{document}/{format}/libro")
    @Produces(Formats.XLSX)
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Response draft(
            @BeanParam SchoolAsked asked, @PathParam("document") String document, @PathParam("format") String format) {
        return file(formats.workbook(ref(asked.at(), document), format, Optional.empty()));
    }

    @GET
    @Path("{document}/{format}/{number: [0-9]{1,6}}/libro")
    @Produces(Formats.XLSX)
    @Allowed(Callers.SCHOOL)
    public Response delivered(
            @BeanParam SchoolAsked asked,
            @PathParam("document") String document,
            @PathParam("format") String format,
            @PathParam("number") int number) {
        return file(formats.workbook(ref(asked.at(), document), format, Optional.of(number)));
    }

    @GET
    @Path("{document}/{format}/pdf")
    @Produces("application/pdf")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Response draftPdf(
            @BeanParam SchoolAsked asked, @PathParam("document") String document, @PathParam("format") String format) {
        return answer(formats.pdf(ref(asked.at(), document), format, Optional.empty()), "application/pdf");
    }

    @GET
    @Path("{document}/{format}/{number: [0-9]{1,6}}/pdf")
    @Produces("application/pdf")
    @Allowed(Callers.SCHOOL)
    public Response deliveredPdf(
            @BeanParam SchoolAsked asked,
            @PathParam("document") String document,
            @PathParam("format") String format,
            @PathParam("number") int number) {
        return answer(formats.pdf(ref(asked.at(), document), format, Optional.of(number)), "application/pdf");
    }

    private static DocumentRef ref(SchoolPlace at, String document) {
        return new DocumentRef(at.territory(), at.school(), new DocumentId(document));
    }

    static Response file(FormFile file) {
        return answer(file, Formats.XLSX);
    }

    private static Response answer(FormFile file, String type) {
        return Response.ok(file.content())
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
