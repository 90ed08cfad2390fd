package co.ruta.rest.deadline;

import co.ruta.core.deadline.ExtensionView;
import co.ruta.core.deadline.Extensions;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.IdempotencyKey;
import co.ruta.web.header.IfMatch;
import co.ruta.web.header.QueryValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** More time for one school: one person proposes, another decides. */
@Path("/territories/{territory}/extensions")
@ApplicationScoped
@Produces("application/json")
@Consumes("application/json")
public class ExtensionsResource {
    private final CurrentUser user;
    private final Extensions extensions;

    @Inject
    ExtensionsResource(CurrentUser user, Extensions extensions) {
        this.user = user;
        this.extensions = extensions;
    }

    /** All of a cycle, those that wait first. */
    @GET
    @Allowed(Callers.OFFICE_REVIEWERS)
    public List<ExtensionView> list(
            @PathParam("territory") TerritoryId territory, @QueryParam("cycle") @DefaultValue("") String cycle) {
        return extensions.list(user.principal(), territory, QueryValue.number("cycle", cycle));
    }

    @POST
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response propose(
            @PathParam("territory") TerritoryId territory,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            Proposed it) {
        ExtensionView proposed = extensions.propose(
                user.principal(),
                new Extensions.Proposal(
                        territory, it.school(), it.cycle(), it.deadline(), it.closes(), it.act(), it.reason()),
                IdempotencyKey.orNew(key));
        return Response.status(Response.Status.CREATED).entity(proposed).build();
    }

    /** Grants or refuses; {@code If-Match} carries the extension's version. */
    @PUT
    @Path("/{extension}/decision")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public ExtensionView decide(
            @PathParam("territory") TerritoryId territory,
            @PathParam("extension") String extension,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            Decision decision) {
        int seen = Math.toIntExact(Math.min(IfMatch.revision(version), Integer.MAX_VALUE));
        return extensions.decide(user.principal(), territory, extension, seen, decision.granted());
    }

    /** @param closes the new last day */
    public record Proposed(SchoolId school, int cycle, String deadline, LocalDate closes, String act, String reason) {}

    public record Decision(boolean granted) {}
}
