package co.ruta.rest.review;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats;
import co.ruta.core.review.ObservationFiles;
import co.ruta.rest.document.DocumentPath;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.Attachment;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The observations the school may read on one delivered version, with every answer, as one document. */
@Path("/territories/{territory}/schools/{school}/documents/{document}/submissions/{number: [0-9]{1,6}}/observations")
@ApplicationScoped
public class ObservationFilesResource {
    private final CurrentUser user;
    private final ObservationFiles files;

    @Inject
    ObservationFilesResource(CurrentUser user, ObservationFiles files) {
        this.user = user;
        this.files = files;
    }

    @GET
    @Path("/workbook")
    @Produces(Formats.XLSX)
    @Codes({"DOCUMENT_NOT_FOUND", "SUBMISSION_NOT_FOUND"})
    @Allowed(Callers.SCHOOL)
    public Response workbook(@BeanParam DocumentPath at, @PathParam("number") int number) {
        return file(at.ref(), number, FilledAs.XLSX);
    }

    /** PDF/A-2b, tagged. */
    @GET
    @Path("/pdf")
    @Produces("application/pdf")
    @Codes({"DOCUMENT_NOT_FOUND", "SUBMISSION_NOT_FOUND"})
    @Allowed(Callers.SCHOOL)
    public Response pdf(@BeanParam DocumentPath at, @PathParam("number") int number) {
        return file(at.ref(), number, FilledAs.PDF);
    }

    private Response file(DocumentRef document, int number, FilledAs as) {
        return Attachment.of(files.file(user.principal(), document, number, as));
    }
}
