package co.ruta.rest.format;

import co.ruta.core.batch.Batch;
import co.ruta.core.batch.Batches;
import co.ruta.core.format.ForeignTables;
import co.ruta.core.format.ForeignTables.Asked;
import co.ruta.core.format.ForeignTables.Kept;
import co.ruta.core.format.ForeignTables.Layout;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.Role;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.access.Scope;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What the columns of schools' own tables mean, as the secretaría keeps it for all of them. */
@Path("/territories/{territory}")
@ApplicationScoped
@Produces("application/json")
public class ColumnMapsResource {
    private final CurrentUser user;
    private final ForeignTables tables;
    private final Batches batches;

    @Inject
    ColumnMapsResource(CurrentUser user, ForeignTables tables, Batches batches) {
        this.user = user;
        this.tables = tables;
        this.batches = batches;
    }

    /** Newest first. */
    @GET
    @Path("/column-maps")
    @Allowed(
            scope = Scope.TERRITORY,
            roles = {Role.LEADER, Role.PROFESSIONAL})
    public List<Kept> kept(@PathParam("territory") TerritoryId territory) {
        return tables.kept(territory);
    }

    /** Keeps for all schools what one of them said. */
    @POST
    @Path("/column-maps/{map}/sharing")
    @Allowed(
            scope = Scope.TERRITORY,
            roles = {Role.LEADER, Role.PROFESSIONAL})
    @Codes("MAP_NOT_FOUND")
    public List<Kept> share(@PathParam("territory") TerritoryId territory, @PathParam("map") String map) {
        tables.share(user.principal(), territory, map);
        return tables.kept(territory);
    }

    @DELETE
    @Path("/column-maps/{map}")
    @Allowed(
            scope = Scope.TERRITORY,
            roles = {Role.LEADER, Role.PROFESSIONAL})
    @Codes("MAP_NOT_FOUND")
    public Response drop(@PathParam("territory") TerritoryId territory, @PathParam("map") String map) {
        tables.drop(user.principal(), territory, map);
        return Response.noContent().build();
    }

    /** How a file of a batch lies beside a format's table. */
    @GET
    @Path("/batches/{batch}/files/{number: [0-9]{1,4}}/columns")
    @Allowed(
            scope = Scope.TERRITORY,
            roles = {Role.LEADER, Role.PROFESSIONAL})
    @Codes({"BATCH_NOT_FOUND", "BATCH_FILE_GONE", "FORMAT_NOT_FOUND", "TABLE_NOT_FOUND", "FORM_UNREADABLE"})
    public Layout layout(
            @PathParam("territory") TerritoryId territory,
            @PathParam("batch") String batch,
            @PathParam("number") int number,
            @QueryParam("format") @DefaultValue("") String format,
            @QueryParam("table") @DefaultValue("") String table,
            @QueryParam("sheet") @DefaultValue("") String sheet,
            @QueryParam("row") @DefaultValue("0") int row) {
        Batch whole = batches.get(territory, batch);
        return tables.layout(
                territory,
                batches.content(territory, batch, number),
                whole.year(),
                new Asked(format, table, sheet, row));
    }

    /** Says it for all files with those headings, in this batch and later ones. */
    @PUT
    @Path("/batches/{batch}/files/{number: [0-9]{1,4}}/columns")
    @Consumes("application/json")
    @Allowed(
            scope = Scope.TERRITORY,
            roles = {Role.LEADER, Role.PROFESSIONAL})
    @Codes({
        "BATCH_NOT_FOUND",
        "BATCH_FILE_GONE",
        "FORMAT_NOT_FOUND",
        "TABLE_NOT_FOUND",
        "FORM_UNREADABLE",
        "COLUMNS_NOT_SAID",
        "FIELD_TWICE"
    })
    public List<Kept> say(
            @PathParam("territory") TerritoryId territory,
            @PathParam("batch") String batch,
            @PathParam("number") int number,
            @QueryParam("format") @DefaultValue("") String format,
            ForeignTablesResource.Said said) {
        Batch whole = batches.get(territory, batch);
        tables.say(
                user.principal(),
                territory,
                batches.content(territory, batch, number),
                whole.year(),
                said.asked(format),
                said.pairs());
        return tables.kept(territory);
    }
}
