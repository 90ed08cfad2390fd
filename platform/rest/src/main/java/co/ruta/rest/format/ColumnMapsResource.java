package co.ruta.rest.format;

import co.ruta.core.format.ForeignTables;
import co.ruta.core.format.ForeignTables.Kept;
import co.ruta.core.id.TerritoryId;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What the columns of schools' own tables mean, as the secretaría keeps it for all of them. */
@Path("/territories/{territory}/column-maps")
@ApplicationScoped
@Produces("application/json")
public class ColumnMapsResource {
    private final CurrentUser user;
    private final ForeignTables tables;

    @Inject
    ColumnMapsResource(CurrentUser user, ForeignTables tables) {
        this.user = user;
        this.tables = tables;
    }

    /** Newest first. */
    @GET
    @Allowed(Callers.OFFICE_REVIEWERS)
    public List<Kept> kept(@PathParam("territory") TerritoryId territory) {
        return tables.kept(territory);
    }

    /** Keeps for all schools what one of them said. */
    @POST
    @Path("/{map}/sharing")
    @Allowed(Callers.OFFICE_REVIEWERS)
    @Codes("MAP_NOT_FOUND")
    public List<Kept> share(@PathParam("territory") TerritoryId territory, @PathParam("map") String map) {
        tables.share(user.principal(), territory, map);
        return tables.kept(territory);
    }

    @DELETE
    @Path("/{map}")
    @Allowed(Callers.OFFICE_REVIEWERS)
    @Codes("MAP_NOT_FOUND")
    public Response drop(@PathParam("territory") TerritoryId territory, @PathParam("map") String map) {
        tables.drop(user.principal(), territory, map);
        return Response.noContent().build();
    }
}
