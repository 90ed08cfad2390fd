package co.ruta.rest.opinion;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats;
import co.ruta.core.opinion.OpinionFiles;
import co.ruta.core.opinion.OpinionFiles.Sort;
import co.ruta.core.opinion.OpinionView;
import co.ruta.core.opinion.Opinions;
import co.ruta.rest.document.DocumentPath;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.Attachment;
import co.ruta.web.header.QueryValue;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The numbered opinions the secretaría issued on a document, for school and secretaría; they never change. */
@Path("/territories/{territory}/schools/{school}/documents/{document}/opinions")
@ApplicationScoped
@Produces("application/json")
public class OpinionsResource {
    private final CurrentUser user;
    private final Opinions opinions;
    private final OpinionFiles files;

    @Inject
    OpinionsResource(CurrentUser user, Opinions opinions, OpinionFiles files) {
        this.user = user;
        this.opinions = opinions;
        this.files = files;
    }

    /** Oldest first. */
    @GET
    @Allowed(Callers.SCHOOL)
    public List<OpinionView> list(@BeanParam DocumentPath at) {
        return opinions.list(user.principal(), at.ref());
    }

    @GET
    @Path("/{number: [0-9]{1,6}}")
    @Codes("OPINION_NOT_FOUND")
    @Allowed(Callers.SCHOOL)
    public OpinionView get(@BeanParam DocumentPath at, @PathParam("number") int number) {
        return opinions.get(user.principal(), at.ref(), number);
    }

    /** The opinion, or ({@code CHECKLIST}) the checklist it rests on, as a workbook in its official format. */
    @GET
    @Path("/{number: [0-9]{1,6}}/workbook")
    @Produces(Formats.XLSX)
    @Codes({"OPINION_NOT_FOUND", "FORMAT_NOT_FOUND"})
    @Allowed(Callers.SCHOOL)
    public Response workbook(
            @BeanParam DocumentPath at,
            @PathParam("number") int number,
            @QueryParam("sort") @DefaultValue("OPINION") String sort) {
        return file(at.ref(), number, sort, FilledAs.XLSX);
    }

    /** The same as a PDF (PDF/A-2b, tagged). */
    @GET
    @Path("/{number: [0-9]{1,6}}/pdf")
    @Produces("application/pdf")
    @Codes({"OPINION_NOT_FOUND", "FORMAT_NOT_FOUND"})
    @Allowed(Callers.SCHOOL)
    public Response pdf(
            @BeanParam DocumentPath at,
            @PathParam("number") int number,
            @QueryParam("sort") @DefaultValue("OPINION") String sort) {
        return file(at.ref(), number, sort, FilledAs.PDF);
    }

    private Response file(DocumentRef document, int number, String sort, FilledAs as) {
        Sort wanted = QueryValue.oneOf(Sort.class, "sort", sort).orElse(Sort.OPINION);
        return Attachment.of(files.issued(user.principal(), document, number, wanted, as));
    }
}
