package co.ruta.rest.batch;

import co.ruta.core.batch.Batch;
import co.ruta.core.batch.BatchFile;
import co.ruta.core.batch.BatchFile.State;
import co.ruta.core.batch.Batches;
import co.ruta.core.batch.Batches.Announced;
import co.ruta.core.format.Formats;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.sheet.Table;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.QueryValue;
import co.ruta.web.limit.BodyLimit;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * ZIPs of workbooks, one for each school: announced, sent in parts in the style of tus 1.0, tried file by file, and written
 * when the leader confirms. A node does the work; ask again to see how far it is.
 */
@Path("/territories/{territory}/batches")
@ApplicationScoped
@Produces("application/json")
public class BatchesResource {
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final int PAGE = 100;

    private final CurrentUser user;
    private final Batches batches;

    @Inject
    BatchesResource(CurrentUser user, Batches batches) {
        this.user = user;
        this.batches = batches;
    }

    /** Newest first. */
    @GET
    @Allowed(Callers.OFFICE_REVIEWERS)
    public List<BatchView> list(@PathParam("territory") TerritoryId territory) {
        return batches.list(territory).stream().map(BatchView::of).toList();
    }

    /** Announces a ZIP; its bytes follow at the address that is answered. */
    @POST
    @Consumes("application/json")
    @Allowed(Callers.OFFICE_REVIEWERS)
    @Codes({"BATCH_NOT_A_ZIP", "BATCH_TOO_LARGE", "FILE_EMPTY", "YEAR_NOT_POSSIBLE", "ORIGIN_TOO_LONG"})
    public Response begin(
            @PathParam("territory") TerritoryId territory, @Context UriInfo here, Announcement announced) {
        Batch batch = batches.begin(
                user.principal(),
                territory,
                new Announced(
                        announced.name(),
                        announced.size(),
                        announced.year(),
                        announced.origin().orElse("")));
        return told(
                        Response.created(
                                here.getAbsolutePathBuilder().path(batch.id()).build()),
                        batch)
                .entity(BatchView.of(batch))
                .build();
    }

    @GET
    @Path("/{batch}")
    @Allowed(Callers.OFFICE_REVIEWERS)
    @Codes("BATCH_NOT_FOUND")
    public BatchView batch(@PathParam("territory") TerritoryId territory, @PathParam("batch") String batch) {
        return BatchView.of(batches.get(territory, batch));
    }

    /** Where its bytes stand. */
    @HEAD
    @Path("/{batch}")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response stands(@PathParam("territory") TerritoryId territory, @PathParam("batch") String batch) {
        return told(Response.ok(), batches.get(territory, batch))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Adds bytes from the offset on. With the last the ZIP is opened. */
    @PATCH
    @Path("/{batch}")
    @Consumes({"application/offset+octet-stream", "application/octet-stream"})
    @BodyLimit(Batches.LARGEST)
    @Allowed(Callers.OFFICE_REVIEWERS)
    @Codes({"BATCH_NOT_FOUND", "UPLOAD_OFFSET", "UPLOAD_OFFSET_UNREADABLE", "UPLOAD_TOO_LONG", "UPLOAD_BUSY"})
    public Response append(
            @PathParam("territory") TerritoryId territory,
            @PathParam("batch") String batch,
            @HeaderParam(OFFSET) @Nullable String offset,
            InputStream bytes) {
        Batch stands = batches.append(user.principal(), territory, batch, offset(offset), bytes);
        return told(Response.ok(), stands).entity(BatchView.of(stands)).build();
    }

    /** Its files in order, with what each does or did and what is wrong with it. */
    @GET
    @Path("/{batch}/files")
    @Allowed(Callers.OFFICE_REVIEWERS)
    @Codes("BATCH_NOT_FOUND")
    public FilesView files(
            @PathParam("territory") TerritoryId territory,
            @PathParam("batch") String batch,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("page") @DefaultValue("1") int page) {
        Batches.Files files =
                batches.files(territory, batch, QueryValue.oneOf(State.class, "state", state), Math.max(1, page), PAGE);
        return new FilesView(files.files(), files.total(), files.more());
    }

    /**
     * Says that what is ready be written.
     *
     * @param seen how many files were seen ready
     */
    @POST
    @Path("/{batch}/confirmation")
    @Consumes("application/json")
    @Allowed(Callers.OFFICE_LEADER)
    @Codes({"BATCH_NOT_FOUND", "BATCH_NOT_READ", "BATCH_NOTHING_READY", "BATCH_CHANGED"})
    public BatchView confirm(
            @PathParam("territory") TerritoryId territory, @PathParam("batch") String batch, Seen seen) {
        return BatchView.of(batches.confirm(user.principal(), territory, batch, seen.ready()));
    }

    /** Has what was refused tried again; what is ready waits to be confirmed anew. */
    @POST
    @Path("/{batch}/trial")
    @Allowed(Callers.OFFICE_REVIEWERS)
    @Codes({"BATCH_NOT_FOUND", "BATCH_NOT_READ"})
    public BatchView again(@PathParam("territory") TerritoryId territory, @PathParam("batch") String batch) {
        return BatchView.of(batches.again(user.principal(), territory, batch));
    }

    /** A row for each problem, and one for each file without any. */
    @GET
    @Path("/{batch}/report")
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Allowed(Callers.OFFICE_REVIEWERS)
    @Codes("BATCH_NOT_FOUND")
    public Response report(
            @PathParam("territory") TerritoryId territory,
            @PathParam("batch") String batch,
            @QueryParam("form") @DefaultValue("CSV") String form) {
        Table.Form wanted = QueryValue.oneOf(Table.Form.class, "form", form).orElse(Table.Form.CSV);
        return Response.ok(batches.report(territory, batch).as(wanted))
                .type(wanted.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"informe-de-libros." + wanted.extension() + "\"")
                .build();
    }

    /** A refused file's workbook, with a comment in each cell that has a fault. */
    @GET
    @Path("/{batch}/files/{number: [0-9]{1,4}}/workbook")
    @Produces(Formats.XLSX)
    @Allowed(Callers.OFFICE_REVIEWERS)
    @Codes({"BATCH_FILE_NOT_FOUND", "BATCH_FILE_GONE", "FORM_UNREADABLE"})
    public Response marked(
            @PathParam("territory") TerritoryId territory,
            @PathParam("batch") String batch,
            @PathParam("number") int number) {
        FormFile file = batches.marked(territory, batch, number);
        return Response.ok(file.content())
                .type(Formats.XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    private static Response.ResponseBuilder told(Response.ResponseBuilder response, Batch batch) {
        return response.header(OFFSET, batch.received()).header(LENGTH, batch.size());
    }

    private static long offset(@Nullable String header) {
        if (header == null || !header.matches("\\d{1,12}")) {
            throw new ProblemException(
                    ProblemKind.MALFORMED,
                    List.of(Problem.at(
                            OFFSET,
                            "UPLOAD_OFFSET_UNREADABLE",
                            "Falta el encabezado Upload-Offset con el byte desde el que se envía, por ejemplo 0.")));
        }
        return Long.parseLong(header);
    }

    /**
     * A ZIP to come.
     *
     * @param year of workbooks that say none
     * @param origin the system in which they were delivered; absent when they only fill drafts
     */
    public record Announcement(String name, long size, int year, Optional<String> origin) {}

    /** @param ready how many files were seen ready */
    public record Seen(int ready) {}

    /**
     * A page of files.
     *
     * @param total in that state
     */
    public record FilesView(List<BatchFile> files, int total, boolean more) {}
}
