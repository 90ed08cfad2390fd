package co.ruta.rest.review;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.review.ObservationView;
import co.ruta.core.review.Observations;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remarks on the nodes of what was delivered. Changes of one carry its version as {@code If-Match}. */
@Path("/territories/{territory}/schools/{school}/documents/{document}/observations")
@ApplicationScoped
@Produces("application/json")
@Consumes("application/json")
public class ObservationsResource {
    private final CurrentUser user;
    private final Observations observations;

    @Inject
    ObservationsResource(CurrentUser user, Observations observations) {
        this.user = user;
        this.observations = observations;
    }

    /** All this person may see, by number; the school sees published ones only. */
    @GET
    @Allowed(Callers.SCHOOL)
    public List<ObservationView> list(@BeanParam DocumentPath at) {
        return observations.list(user.principal(), at.ref());
    }

    @POST
    @Allowed(Callers.OFFICE_EVALUATORS_OF_SCHOOL)
    public Response add(
            @BeanParam DocumentPath at, @HeaderParam("Idempotency-Key") @Nullable String key, Remark remark) {
        ObservationView added =
                observations.add(user.principal(), at.ref(), remark.path(), remark.body(), IdempotencyKey.orNew(key));
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    @PUT
    @Path("/{observation}")
    @Allowed(Callers.OFFICE_EVALUATORS_OF_SCHOOL)
    public ObservationView edit(
            @BeanParam DocumentPath at,
            @PathParam("observation") String observation,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            Words words) {
        DocumentRef ref = at.ref();
        return observations.edit(user.principal(), ref, observation, version(version), words.body());
    }

    @DELETE
    @Path("/{observation}")
    @Allowed(Callers.OFFICE_EVALUATORS_OF_SCHOOL)
    public Response withdraw(
            @BeanParam DocumentPath at,
            @PathParam("observation") String observation,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
        DocumentRef ref = at.ref();
        observations.withdraw(user.principal(), ref, observation, version(version));
        return Response.noContent().build();
    }

    @POST
    @Path("/{observation}/replies")
    @Allowed(Callers.SCHOOL_WRITERS_OR_OFFICE_EVALUATORS)
    public Response reply(
            @BeanParam DocumentPath at,
            @PathParam("observation") String observation,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            Words words) {
        DocumentRef ref = at.ref();
        return Response.status(Response.Status.CREATED)
                .entity(observations.reply(user.principal(), ref, observation, words.body(), IdempotencyKey.orNew(key)))
                .build();
    }

    /** The school says it is mended, or takes that back. */
    @PUT
    @Path("/{observation}/done")
    @Allowed(Callers.SCHOOL_WRITERS)
    public ObservationView done(
            @BeanParam DocumentPath at,
            @PathParam("observation") String observation,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            Mark mark) {
        DocumentRef ref = at.ref();
        return observations.markDone(user.principal(), ref, observation, version(version), mark.marked());
    }

    /** The reviewer closes it, or opens it again. */
    @PUT
    @Path("/{observation}/closed")
    @Allowed(Callers.OFFICE_EVALUATORS_OF_SCHOOL)
    public ObservationView closed(
            @BeanParam DocumentPath at,
            @PathParam("observation") String observation,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            Mark mark) {
        DocumentRef ref = at.ref();
        return observations.close(user.principal(), ref, observation, version(version), mark.marked());
    }

    private static int version(@Nullable String header) {
        return Math.toIntExact(Math.min(IfMatch.revision(header), Integer.MAX_VALUE));
    }

    /** @param path the node, e.g. {@code ratings/{component}}; empty for the document as a whole */
    public record Remark(String path, String body) {}

    public record Words(String body) {}

    /** Whether it holds. Not called {@code value}: such a record would be written as the bare value. */
    public record Mark(boolean marked) {}
}
