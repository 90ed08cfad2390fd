package co.ruta.rest.format;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.ForeignTables;
import co.ruta.core.format.ForeignTables.Asked;
import co.ruta.core.format.ForeignTables.Layout;
import co.ruta.core.format.FormImports;
import co.ruta.core.format.FormImports.Import;
import co.ruta.core.format.Formats;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.limit.BodyLimit;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * A table of the school's own: kept, its columns explained, then previewed and applied at {@code /format-imports/{list}} as
 * any workbook.
 */
@Path("/territories/{territory}/schools/{school}/foreign-tables")
@ApplicationScoped
@Produces("application/json")
public class ForeignTablesResource {
    private final CurrentUser user;
    private final ForeignTables tables;

    @Inject
    ForeignTablesResource(CurrentUser user, ForeignTables tables) {
        this.user = user;
        this.tables = tables;
    }

    /**
     * Keeps a table, in a workbook or CSV, and says how it lies.
     *
     * @param document the draft it is for
     * @param format id of one of that draft's formats
     */
    @POST
    @Consumes({Formats.XLSX, "text/csv"})
    @BodyLimit(FormImports.LARGEST)
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    @Codes({"IMPORT_TOO_LARGE", "FORM_UNREADABLE", "FORMAT_NOT_FOUND", "TABLE_NOT_FOUND", "DOCUMENT_NOT_FOUND"})
    public Response keep(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @QueryParam("document") @DefaultValue("") String document,
            @QueryParam("format") @DefaultValue("") String format,
            InputStream file) {
        Import kept = tables.keep(
                user.principal(), new DocumentRef(territory, school, new DocumentId(document)), format, "", file);
        return Response.status(Response.Status.CREATED)
                .entity(new TableView(kept.id(), tables.layout(territory, school, kept.id(), Asked.NOTHING)))
                .build();
    }

    /** How it lies, looked at in another sheet or row; with what each heading probably means. */
    @GET
    @Path("/{list}")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    @Codes({"IMPORT_NOT_FOUND", "TABLE_NOT_FOUND", "FORM_UNREADABLE"})
    public TableView layout(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("list") String list,
            @QueryParam("table") @DefaultValue("") String table,
            @QueryParam("sheet") @DefaultValue("") String sheet,
            @QueryParam("row") @DefaultValue("0") int row) {
        return new TableView(list, tables.layout(territory, school, list, new Asked("", table, sheet, row)));
    }

    /** Says which column is which field, for this file and for those that come with the same headings. */
    @PUT
    @Path("/{list}/columns")
    @Consumes("application/json")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    @Codes({"IMPORT_NOT_FOUND", "TABLE_NOT_FOUND", "FORM_UNREADABLE", "COLUMNS_NOT_SAID", "FIELD_TWICE"})
    public TableView say(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("list") String list,
            Said said) {
        Asked asked = said.asked("");
        tables.say(user.principal(), territory, school, list, asked, said.fields());
        return new TableView(list, tables.layout(territory, school, list, asked));
    }

    /** A table and how it lies. */
    public record TableView(String id, Layout layout) {}

    /**
     * What the columns are.
     *
     * @param table of the format; the one that was answered when it is absent
     * @param row of the headings, from 1
     * @param fields name of a heading → id of the field; headings that are left out are not brought
     */
    public record Said(Optional<String> table, Optional<String> sheet, int row, Map<String, String> fields) {
        /** As the core asks for it. */
        public Asked asked(String format) {
            return new Asked(format, table.orElse(""), sheet.orElse(""), row);
        }
    }
}
