package co.ruta.rest.school;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.school.ImportReport;
import co.ruta.core.school.SchoolImport;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.limit.BodyLimit;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Brings an official list into the directory. */
@Path("/territories/{territory}/schools/import")
@ApplicationScoped
@Produces("application/json")
public class SchoolImportResource {
    private static final long FORM_ROOM = 64 * 1024;

    private final CurrentUser user;
    private final SchoolImport schools;

    @Inject
    SchoolImportResource(CurrentUser user, SchoolImport schools) {
        this.user = user;
        this.schools = schools;
    }

    /** A CSV or a workbook as the body. */
    @POST
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @BodyLimit(SchoolImport.LARGEST)
    @Codes({"IMPORT_REFUSED", "IMPORT_NOT_YOURS", "IMPORT_TOO_LARGE", "TERRITORY_UNKNOWN"})
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public Response body(
            @PathParam("territory") TerritoryId territory,
            @QueryParam("preview") @DefaultValue("false") boolean preview,
            InputStream file) {
        return answer(territory, schools.run(user.principal(), territory, file, preview));
    }

    /** A CSV or a workbook as the part {@code file} of a form. */
    @POST
    @Consumes("multipart/form-data")
    @BodyLimit(SchoolImport.LARGEST + FORM_ROOM)
    @Codes({"IMPORT_REFUSED", "IMPORT_NOT_YOURS", "IMPORT_TOO_LARGE", "TERRITORY_UNKNOWN", "FILE_MISSING"})
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public Response form(
            @PathParam("territory") TerritoryId territory,
            @QueryParam("preview") @DefaultValue("false") boolean preview,
            List<EntityPart> parts) {
        EntityPart file = parts.stream()
                .filter(it -> it.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("file", "FILE_MISSING", "Falta el archivo, en la parte «file»."));
        return answer(territory, schools.run(user.principal(), territory, file.getContent(), preview));
    }

    private static Response answer(TerritoryId territory, ImportReport report) {
        if (report.applied() || !report.hasErrors()) {
            return Response.ok(ReportView.of(report)).build();
        }
        long errors = report.problems().stream()
                .filter(it -> it.severity() == ImportReport.Severity.ERROR)
                .count();
        return Response.status(422)
                .type("application/problem+json;charset=utf-8")
                .entity(Refusal.of(territory, errors, report).json())
                .build();
    }

    /**
     * What was done, or would be.
     *
     * @param skipped rows of other territories
     */
    public record ReportView(
            boolean applied, int created, int updated, int unchanged, int skipped, List<ProblemView> problems) {
        static ReportView of(ImportReport report) {
            return new ReportView(
                    report.applied(),
                    report.created(),
                    report.updated(),
                    report.unchanged(),
                    report.skipped(),
                    report.problems().stream().map(ProblemView::of).toList());
        }
    }

    /** @param row line of the file, 0 for the file as a whole */
    public record ProblemView(
            int row, Optional<String> column, String code, String message, ImportReport.Severity severity) {
        static ProblemView of(ImportReport.ImportProblem it) {
            return new ProblemView(it.row(), it.column(), it.code(), it.message(), it.severity());
        }
    }
}
