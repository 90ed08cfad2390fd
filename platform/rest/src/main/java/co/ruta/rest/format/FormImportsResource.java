package co.ruta.rest.format;

import co.ruta.core.format.FormImports;
import co.ruta.core.format.FormImports.Fault;
import co.ruta.core.format.FormImports.Import;
import co.ruta.core.format.FormImports.Preview;
import co.ruta.core.format.FormImports.Receipt;
import co.ruta.core.format.FormImports.Shown;
import co.ruta.core.format.Formats;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.IfMatch;
import co.ruta.web.limit.BodyLimit;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Workbooks of official formats brought back: kept, compared, applied whole or not at all. */
@Path("/territories/{territory}/schools/{school}/format-imports")
@ApplicationScoped
@Produces("application/json")
public class FormImportsResource {
    private final CurrentUser user;
    private final FormImports imports;

    @Inject
    FormImportsResource(CurrentUser user, FormImports imports) {
        this.user = user;
        this.imports = imports;
    }

    /** Keeps a workbook and says what it would do. */
    @POST
    @Consumes(Formats.XLSX)
    @BodyLimit(FormImports.LARGEST)
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    @Codes({
        "IMPORT_TOO_LARGE",
        "FORM_UNREADABLE",
        "FORM_NOT_OURS",
        "FORM_OF_ANOTHER_SCHOOL",
        "FORM_ONLY_READ",
        "RECORD_NOT_FOUND",
        "RECORD_NOT_YOURS",
        "RECORD_FILED",
        "FORMAT_NOT_FOUND",
        "FORMAT_VERSION_UNKNOWN",
        "DOCUMENT_NOT_FOUND"
    })
    public Response keep(
            @PathParam("territory") TerritoryId territory, @PathParam("school") SchoolId school, InputStream file) {
        Import kept = imports.keep(user.principal(), territory, school, "", file);
        return answer(Response.status(Response.Status.CREATED), territory, school, kept.id());
    }

    /** What it would do to the draft as it is now. */
    @GET
    @Path("/{list}")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    @Codes({"IMPORT_NOT_FOUND", "IMPORT_APPLIED"})
    public Response preview(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("list") String list) {
        return answer(Response.ok(), territory, school, list);
    }

    /** Does it, all of it; {@code If-Match} names the revision the preview showed. */
    @POST
    @Path("/{list}/application")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    @Codes({"IMPORT_NOT_FOUND", "IMPORT_APPLIED", "IMPORT_REFUSED", "DOCUMENT_CHANGED", "DOCUMENT_CLOSED"})
    public Receipt apply(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("list") String list,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match) {
        return imports.apply(user.principal(), territory, school, list, IfMatch.revision(match))
                .receipt()
                .orElseThrow(() -> Problems.conflict("IMPORT_REFUSED", "El libro no se aplicó."));
    }

    /** The workbook as it came, with a comment in every cell that cannot be taken. */
    @GET
    @Path("/{list}/workbook")
    @Produces(Formats.XLSX)
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    @Codes({"IMPORT_NOT_FOUND", "IMPORT_APPLIED"})
    public Response marked(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("list") String list) {
        FormFile file = imports.marked(user.principal(), territory, school, list);
        return Response.ok(file.content())
                .type(Formats.XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    private Response answer(Response.ResponseBuilder with, TerritoryId territory, SchoolId school, String list) {
        Preview preview = imports.preview(user.principal(), territory, school, list);
        return with.entity(PreviewView.of(preview))
                .header(HttpHeaders.ETAG, IfMatch.tag(preview.revision()))
                .build();
    }

    /** What a workbook would do. */
    public record PreviewView(
            String id,
            String document,
            String format,
            Optional<Integer> number,
            long revision,
            List<Shown> changes,
            List<Fault> faults,
            List<String> notices) {
        static PreviewView of(Preview it) {
            return new PreviewView(
                    it.found().id(),
                    it.found().document().document().value(),
                    it.found().format(),
                    Optional.of(it.found().number()),
                    it.revision(),
                    it.changes(),
                    it.faults(),
                    it.notices());
        }
    }
}
