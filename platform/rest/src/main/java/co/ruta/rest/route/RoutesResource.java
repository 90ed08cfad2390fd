package co.ruta.rest.route;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.route.RouteView;
import co.ruta.core.route.Routes;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;

/** The cycles of a school. */
@Path("/territories/{territory}/schools/{school}/routes")
@ApplicationScoped
@Produces("application/json")
public class RoutesResource {
    private final CurrentUser user;
    private final Routes routes;

    @Inject
    RoutesResource(CurrentUser user, Routes routes) {
        this.user = user;
        this.routes = routes;
    }

    /** The cycles the school has begun or may begin, newest first. */
    @GET
    @Allowed(Callers.SCHOOL)
    public List<Routes.CycleChoice> list(
            @PathParam("territory") TerritoryId territory, @PathParam("school") SchoolId school) {
        return routes.cycles(territory, school);
    }

    /** The school's home in a cycle: stages, tasks, deadlines, the next step. */
    @GET
    @Path("/{cycle}")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public RouteView get(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("cycle") int cycle) {
        return routes.view(user.principal(), territory, school, cycle);
    }

    /** Opens the cycle for the school; opening it again changes nothing. */
    @PUT
    @Path("/{cycle}")
    @Allowed(Callers.SCHOOL_RECTOR)
    public Opened open(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("cycle") int cycle) {
        DocumentRef opened = routes.open(user.principal(), territory, school, cycle);
        return new Opened(opened.document());
    }

    /** @param selfAssessment the cycle's self-assessment */
    public record Opened(DocumentId selfAssessment) {}
}
