package co.ruta.rest.process;

import co.ruta.core.process.ProcessView;
import co.ruta.core.process.Processes;
import co.ruta.core.process.TransitionOutcome;
import co.ruta.core.process.TransitionRequest;
import co.ruta.core.process.TransitionTaken;
import co.ruta.rest.document.DocumentPath;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.IdempotencyKey;
import co.ruta.web.header.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a document stands and the ways on; delivering is one of them. */
@Path("/territories/{territory}/schools/{school}/documents/{document}")
@ApplicationScoped
@Produces("application/json")
public class TransitionsResource {
    private final CurrentUser user;
    private final Processes processes;

    @Inject
    TransitionsResource(CurrentUser user, Processes processes) {
        this.user = user;
        this.processes = processes;
    }

    /** The state, and each way out of it with what stands in the way; the ETag is what {@code If-Match} has to say. */
    @GET
    @Path("/process")
    @Allowed(Callers.SCHOOL)
    public Response process(@BeanParam DocumentPath at) {
        ProcessView view = processes.view(user.principal(), at.ref());
        return Response.ok(view)
                .header(HttpHeaders.ETAG, IfMatch.tag(view.revision()))
                .build();
    }

    /** Every transition taken, oldest first. */
    @GET
    @Path("/transitions")
    @Allowed(Callers.SCHOOL)
    public List<TransitionTaken> history(@BeanParam DocumentPath at) {
        return processes.history(user.principal(), at.ref());
    }

    /** Takes a transition; the same {@code Idempotency-Key} again answers the same and does nothing. */
    @POST
    @Path("/transitions/{transition}")
    @Consumes("application/json")
    @Allowed(Callers.SCHOOL_RECTOR_OR_OFFICE_EVALUATORS)
    public Response take(
            @BeanParam DocumentPath at,
            @PathParam("transition") String transition,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String revision,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            Note note) {
        TransitionOutcome outcome = processes.take(
                user.principal(),
                new TransitionRequest(
                        at.ref(), transition, IfMatch.revision(revision), IdempotencyKey.read(key), note.note()));
        return Response.ok(outcome)
                .header(HttpHeaders.ETAG, IfMatch.tag(outcome.revision()))
                .build();
    }

    /** @param note a word of explanation, kept with the transition */
    public record Note(Optional<String> note) {}
}
