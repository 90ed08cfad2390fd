package co.ruta.rest.school;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.school.SchoolImport;
import co.ruta.core.school.SchoolLists;
import co.ruta.core.school.SchoolLists.ListPreview;
import co.ruta.core.school.SchoolLists.SchoolList;
import co.ruta.core.sheet.Table;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.IfMatch;
import co.ruta.web.limit.BodyLimit;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists that are looked at before they are applied: kept, previewed, mended, applied whole with a receipt. */
@Path("/territories/{territory}/schools/lists")
@ApplicationScoped
@Produces("application/json")
public class SchoolListsResource {
    private static final long MOST_BYTES = SchoolImport.LARGEST + 64 * 1024;

    private final CurrentUser user;
    private final SchoolLists lists;

    @Inject
    SchoolListsResource(CurrentUser user, SchoolLists lists) {
        this.user = user;
        this.lists = lists;
    }

    /** The latest that were applied. */
    @GET
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public List<ListView> applied(@PathParam("territory") TerritoryId territory) {
        return lists.applied(user.principal(), territory).stream()
                .map(ListView::of)
                .toList();
    }

    /** Keeps the file of the part {@code file}, CSV or workbook, for a preview. */
    @POST
    @Consumes("multipart/form-data")
    @BodyLimit(MOST_BYTES)
    @Codes({"FILE_MISSING", "IMPORT_TOO_LARGE", "NOT_A_LIST", "WORKBOOK_BROKEN", "WORKBOOK_TOO_LARGE", "CSV_BROKEN"})
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public Response keep(@PathParam("territory") TerritoryId territory, List<EntityPart> parts) {
        EntityPart file = file(parts);
        return created(
                lists.keep(user.principal(), territory, file.getFileName().orElse(""), file.getContent()));
    }

    /** What the list would do; the {@code ETag} is the state of the directory it was compared with. */
    @GET
    @Path("/{list}")
    @Codes({"LIST_UNKNOWN", "LIST_APPLIED"})
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public Response preview(@PathParam("territory") TerritoryId territory, @PathParam("list") String list) {
        SchoolList found = lists.get(user.principal(), territory, list);
        if (found.receipt().isPresent()) {
            return Response.ok(new PreviewView(ListView.of(found), Optional.empty(), 0))
                    .build();
        }
        ListPreview preview = lists.preview(user.principal(), territory, list);
        return Response.ok(new PreviewView(
                        ListView.of(found),
                        Optional.of(SchoolImportResource.ReportView.of(preview.report())),
                        preview.rejected()))
                .header("ETag", IfMatch.tag(preview.directory()))
                .build();
    }

    /** Applies the list as it was previewed: {@code If-Match} carries the preview's {@code ETag}. */
    @POST
    @Path("/{list}/apply")
    @Codes({
        "LIST_UNKNOWN",
        "LIST_APPLIED",
        "DIRECTORY_CHANGED",
        "IMPORT_REFUSED",
        "IF_MATCH_MISSING",
        "IF_MATCH_UNREADABLE"
    })
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public ListView apply(
            @PathParam("territory") TerritoryId territory,
            @PathParam("list") String list,
            @HeaderParam("If-Match") @Nullable String seen) {
        return ListView.of(lists.apply(user.principal(), territory, list, IfMatch.revision(seen)));
    }

    /** The rejected rows with what to mend in each, as {@code CSV} or {@code XLSX}. */
    @GET
    @Path("/{list}/rejected")
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Codes({"LIST_UNKNOWN", "LIST_APPLIED"})
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public Response rejected(
            @PathParam("territory") TerritoryId territory,
            @PathParam("list") String list,
            @QueryParam("form") @DefaultValue("CSV") String form) {
        Table.Form wanted = form.equals("XLSX") ? Table.Form.XLSX : Table.Form.CSV;
        return Response.ok(lists.rejected(user.principal(), territory, list).as(wanted))
                .type(wanted.mediaType())
                .header("Content-Disposition", "attachment; filename=\"filas-por-corregir." + wanted.extension() + "\"")
                .build();
    }

    /** The list again with the mended rows of the part {@code file} in their places, as a new list. */
    @POST
    @Path("/{list}/mended")
    @Consumes("multipart/form-data")
    @BodyLimit(MOST_BYTES)
    @Codes({"LIST_UNKNOWN", "LIST_APPLIED", "FILE_MISSING", "NOT_A_LIST", "WORKBOOK_BROKEN", "WORKBOOK_TOO_LARGE"})
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public Response mend(
            @PathParam("territory") TerritoryId territory, @PathParam("list") String list, List<EntityPart> parts) {
        EntityPart file = file(parts);
        return created(
                lists.mend(user.principal(), territory, list, file.getFileName().orElse(""), file.getContent()));
    }

    private static EntityPart file(List<EntityPart> parts) {
        return parts.stream()
                .filter(it -> it.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("file", "FILE_MISSING", "Falta el archivo, en la parte «file»."));
    }

    private static Response created(SchoolList list) {
        return Response.status(Response.Status.CREATED)
                .entity(ListView.of(list))
                .build();
    }

    /** A list that was sent; {@code receipt} once it was applied. */
    public record ListView(
            String id,
            String name,
            String sha256,
            Instant uploadedAt,
            String uploadedBy,
            Optional<ReceiptView> receipt) {
        static ListView of(SchoolList list) {
            return new ListView(
                    list.id(),
                    list.name(),
                    list.sha256(),
                    list.uploadedAt(),
                    list.uploadedBy(),
                    list.receipt()
                            .map(it -> new ReceiptView(
                                    it.at(), it.by(), it.created(), it.updated(), it.unchanged(), it.skipped())));
        }
    }

    public record ReceiptView(Instant at, String by, int created, int updated, int unchanged, int skipped) {}

    /** @param rejected rows with errors */
    public record PreviewView(ListView list, Optional<SchoolImportResource.ReportView> report, int rejected) {}
}
