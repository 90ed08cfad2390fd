package co.ruta.rest.batch;

import co.ruta.core.batch.Batch;
import co.ruta.core.batch.Batches;
import co.ruta.core.format.ForeignTables;
import co.ruta.core.format.ForeignTables.Asked;
import co.ruta.core.format.ForeignTables.Kept;
import co.ruta.core.format.ForeignTables.Layout;
import co.ruta.core.id.TerritoryId;
import co.ruta.rest.format.ForeignTablesResource.Said;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What the columns of a file of a batch mean, when it is a school's own table. */
@Path("/territories/{territory}/batches/{batch}/files/{number: [0-9]{1,4}}/columns")
@ApplicationScoped
@Produces("application/json")
public class BatchColumnsResource {
    private final CurrentUser user;
    private final ForeignTables tables;
    private final Batches batches;

    @Inject
    BatchColumnsResource(CurrentUser user, ForeignTables tables, Batches batches) {
        this.user = user;
        this.tables = tables;
        this.batches = batches;
    }

    /** How a file of a batch lies beside a format's table. */
    @GET
    @Allowed(Callers.OFFICE_REVIEWERS)
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
    @Consumes("application/json")
    @Allowed(Callers.OFFICE_REVIEWERS)
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
            Said said) {
        Batch whole = batches.get(territory, batch);
        tables.say(
                user.principal(),
                territory,
                batches.content(territory, batch, number),
                whole.year(),
                said.asked(format),
                said.fields());
        return tables.kept(territory);
    }
}
