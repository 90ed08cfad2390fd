package co.ruta.rest.review;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.review.Elsewhere;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** What a school delivered in another system, so that it does not owe it here. */
@Path("/territories/{territory}/schools/{school}/elsewhere")
@ApplicationScoped
@Produces("application/json")
@Consumes("application/json")
public class ElsewhereResource {
    private final CurrentUser user;
    private final Elsewhere elsewhere;

    @Inject
    ElsewhereResource(CurrentUser user, Elsewhere elsewhere) {
        this.user = user;
        this.elsewhere = elsewhere;
    }

    /** Newest year first. */
    @GET
    @Allowed(Callers.SCHOOL)
    public List<Elsewhere.Note> list(
            @PathParam("territory") TerritoryId territory, @PathParam("school") SchoolId school) {
        return elsewhere.of(territory, school);
    }

    /**
     * Notes one.
     *
     * @param cycle the year the document applies to
     */
    @PUT
    @Path("/{kind}/{cycle: [0-9]{4}}")
    @Codes({"KIND_UNKNOWN", "NOT_OWED", "REFERENCE_MISSING", "TEXT_TOO_LONG"})
    @Allowed(Callers.OFFICE_REVIEWERS_OF_SCHOOL)
    public List<Elsewhere.Note> note(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("kind") String kind,
            @PathParam("cycle") int cycle,
            Lies body) {
        elsewhere.note(user.principal(), territory, school, kind(kind), cycle, body.reference());
        return elsewhere.of(territory, school);
    }

    @DELETE
    @Path("/{kind}/{cycle: [0-9]{4}}")
    @Codes("KIND_UNKNOWN")
    @Allowed(Callers.OFFICE_REVIEWERS_OF_SCHOOL)
    public Response remove(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("kind") String kind,
            @PathParam("cycle") int cycle) {
        elsewhere.remove(user.principal(), territory, school, kind(kind), cycle);
        return Response.noContent().build();
    }

    private static DocumentKind kind(String name) {
        return Stream.of(DocumentKind.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("kind", "KIND_UNKNOWN", "No hay documentos de esa clase."));
    }

    /** @param reference where it lies, and by what name */
    public record Lies(String reference) {}
}
