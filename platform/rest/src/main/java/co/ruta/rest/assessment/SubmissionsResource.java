package co.ruta.rest.assessment;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Submissions;
import co.ruta.core.stage.Changed;
import co.ruta.core.stage.Delivered;
import co.ruta.core.stage.Receipt;
import co.ruta.core.stage.StageKind;
import co.ruta.core.stage.StageKinds;
import co.ruta.rest.document.DocumentPath;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What was delivered, of whatever kind; it never changes. Each kind answers in its own shape. */
@Path("/territories/{territory}/schools/{school}/documents/{document}/submissions")
@ApplicationScoped
@Produces("application/json")
public class SubmissionsResource {
    private final CurrentUser user;
    private final StageKinds kinds;
    private final Documents documents;
    private final Submissions frozen;

    @Inject
    SubmissionsResource(CurrentUser user, StageKinds kinds, Documents documents, Submissions frozen) {
        this.user = user;
        this.kinds = kinds;
        this.documents = documents;
        this.frozen = frozen;
    }

    /** The receipts, newest first. */
    @GET
    @Allowed(Callers.SCHOOL)
    public List<Receipt> list(@BeanParam DocumentPath at) {
        DocumentRef ref = at.ref();
        return kind(ref).receipts(user.principal(), ref);
    }

    /** One submission with its receipt. */
    @GET
    @Path("/{number}")
    @Allowed(Callers.SCHOOL)
    public Delivered get(@BeanParam DocumentPath at, @PathParam("number") int number) {
        DocumentRef ref = at.ref();
        return kind(ref).delivered(user.principal(), ref, number);
    }

    /** What changed since an earlier one, in words. */
    @GET
    @Path("/{number}/since/{earlier}")
    @Allowed(Callers.SCHOOL)
    public Changed since(
            @BeanParam DocumentPath at, @PathParam("number") int number, @PathParam("earlier") int earlier) {
        DocumentRef ref = at.ref();
        return kind(ref).changed(user.principal(), ref, earlier, number);
    }

    /** The content exactly as it was frozen (RFC 8785, UTF-8); its SHA-256 is the receipt's. */
    @GET
    @Path("/{number}/content")
    @Allowed(Callers.SCHOOL)
    public Response content(@BeanParam DocumentPath at, @PathParam("number") int number) {
        DocumentRef ref = documents.get(at.ref()).ref();
        String content = frozen.content(ref, number);
        return Response.ok(content.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private StageKind kind(DocumentRef ref) {
        return kinds.of(documents.get(ref).facts().kind());
    }
}
