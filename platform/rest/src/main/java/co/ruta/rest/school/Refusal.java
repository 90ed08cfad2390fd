package co.ruta.rest.school;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.school.ImportReport;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** A list of which nothing was imported, as a problem that carries the counts and every remark. */
record Refusal(TerritoryId territory, long errors, ImportReport report) {
    static Refusal of(TerritoryId territory, long errors, ImportReport report) {
        return new Refusal(territory, errors, report);
    }

    String json() {
        JsonArrayBuilder problems = Json.createArrayBuilder();
        report.problems().forEach(it -> problems.add(json(it)));
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", "Datos por corregir")
                .add("status", 422)
                .add("code", "IMPORT_REFUSED")
                .add(
                        "detail",
                        (errors == 1 ? "La lista tiene 1 error" : "La lista tiene " + errors + " errores")
                                + "; no se importó nada.")
                .add("instance", "/api/v1/territories/" + territory + "/schools/import")
                .add("created", 0)
                .add("updated", 0)
                .add("unchanged", 0)
                .add("skipped", report.skipped())
                .add("problems", problems)
                .build()
                .toString();
    }

    private static JsonObjectBuilder json(ImportReport.ImportProblem it) {
        JsonObjectBuilder problem = Json.createObjectBuilder().add("row", it.row());
        it.column().ifPresent(column -> problem.add("column", column));
        return problem.add("code", it.code())
                .add("message", it.message())
                .add("severity", it.severity().name());
    }
}
