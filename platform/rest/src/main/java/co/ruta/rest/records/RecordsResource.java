package co.ruta.rest.records;

import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats;
import co.ruta.core.format.RecordValues;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.records.RecordFiles;
import co.ruta.core.records.RecordView;
import co.ruta.core.records.Records;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.Attachment;
import co.ruta.web.header.IfMatch;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Actas and other official formats that are documents of their own. Changes of one carry its revision as {@code If-Match}. */
@Path("/territories/{territory}/schools/{school}/records")
@ApplicationScoped
@Produces("application/json")
@Consumes("application/json")
public class RecordsResource {
    private final CurrentUser user;
    private final Records records;
    private final RecordFiles files;

    @Inject
    RecordsResource(CurrentUser user, Records records, RecordFiles files) {
        this.user = user;
        this.records = records;
        this.files = files;
    }

    /** Those of a route, by format; the secretaría sees what was filed. */
    @GET
    @Allowed(Callers.SCHOOL)
    public List<ShelfBody> list(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @QueryParam("cycle") @DefaultValue("0") int cycle) {
        return records.shelves(user.principal(), territory, school, cycle).stream()
                .map(ShelfBody::of)
                .toList();
    }

    @POST
    @Codes({"FORMAT_UNKNOWN", "RECORD_NOT_YOURS"})
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response open(
            @PathParam("territory") TerritoryId territory, @PathParam("school") SchoolId school, Wanted body) {
        RecordView begun = records.open(user.principal(), territory, school, body.cycle(), body.format());
        return answer(Response.status(Response.Status.CREATED), begun);
    }

    @GET
    @Path("/{record}")
    @Codes("RECORD_NOT_FOUND")
    @Allowed(Callers.SCHOOL)
    public Response get(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("record") String record) {
        return answer(Response.ok(), records.get(user.principal(), territory, school, record));
    }

    /** A draft as a workbook to be filled and brought back through {@code format-imports}; a filed record to read. */
    @GET
    @Path("/{record}/workbook")
    @Produces(Formats.XLSX)
    @Codes("RECORD_NOT_FOUND")
    @Allowed(Callers.SCHOOL)
    public Response workbook(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("record") String record) {
        return Attachment.of(files.file(user.principal(), territory, school, record, FilledAs.XLSX));
    }

    /** As a PDF (PDF/A-2b, tagged); a draft says so on every page. */
    @GET
    @Path("/{record}/pdf")
    @Produces("application/pdf")
    @Codes("RECORD_NOT_FOUND")
    @Allowed(Callers.SCHOOL)
    public Response pdf(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("record") String record) {
        return Attachment.of(files.file(user.principal(), territory, school, record, FilledAs.PDF));
    }

    @PUT
    @Path("/{record}")
    @Codes({"RECORD_NOT_FOUND", "RECORD_FILED", "RECORD_VALUE_NOT_VALID", "RECORD_FIELD_UNKNOWN", "RECORD_ROWS_TOO_MANY"
    })
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response save(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("record") String record,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String revision,
            Written body) {
        return answer(
                Response.ok(),
                records.save(
                        user.principal(),
                        territory,
                        school,
                        record,
                        revision(revision),
                        new RecordValues(
                                body.fields().orElseGet(Map::of), body.tables().orElseGet(Map::of))));
    }

    /** Files it for good, with its number. */
    @POST
    @Path("/{record}/filing")
    @Codes({"RECORD_NOT_FOUND", "RECORD_FILED", "RECORD_FIELD_MISSING", "RECORD_ROWS_MISSING"})
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response file(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("record") String record,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String revision) {
        return answer(Response.ok(), records.file(user.principal(), territory, school, record, revision(revision)));
    }

    /** Throws away a draft. */
    @DELETE
    @Path("/{record}")
    @Codes({"RECORD_NOT_FOUND", "RECORD_FILED"})
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response discard(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("record") String record) {
        records.discard(user.principal(), territory, school, record);
        return Response.noContent().build();
    }

    private static int revision(@Nullable String header) {
        return Math.toIntExact(Math.min(IfMatch.revision(header), Integer.MAX_VALUE));
    }

    private static Response answer(Response.ResponseBuilder response, RecordView it) {
        return response.entity(RecordBody.of(it))
                .header(HttpHeaders.ETAG, IfMatch.tag(it.revision()))
                .build();
    }

    /** @param cycle of the route */
    public record Wanted(String format, int cycle) {}

    /**
     * What was written; absent where there is nothing.
     *
     * @param fields field → value: a number with point, an ISO date, the value of an answer, else the words
     * @param tables table → rows, each column → value
     */
    public record Written(
            Optional<Map<String, String>> fields, Optional<Map<String, List<Map<String, String>>>> tables) {}

    /** A format with its records. */
    public record ShelfBody(String format, String title, int year, List<String> steps, List<RecordBody> records) {
        static ShelfBody of(Records.Shelf it) {
            return new ShelfBody(
                    it.format().id(),
                    it.format().title(),
                    it.year(),
                    it.steps(),
                    it.records().stream().map(RecordBody::of).toList());
        }
    }

    /**
     * A record.
     *
     * @param code as people cite it, once it is filed
     */
    public record RecordBody(
            String id,
            int year,
            String format,
            int version,
            int revision,
            Map<String, String> fields,
            Map<String, List<Map<String, String>>> tables,
            Optional<String> code,
            Optional<String> sha256,
            Optional<Instant> filedAt) {
        static RecordBody of(RecordView it) {
            return new RecordBody(
                    it.id(),
                    it.year(),
                    it.format().id(),
                    it.format().number(),
                    it.revision(),
                    it.values().fields(),
                    it.values().tables(),
                    it.filed().map(RecordView.Filed::code),
                    it.filed().map(RecordView.Filed::sha256),
                    it.filed().map(RecordView.Filed::at));
        }
    }
}
