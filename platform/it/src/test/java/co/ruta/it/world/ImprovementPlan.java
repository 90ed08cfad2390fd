package co.ruta.it.world;

import static co.ruta.it.world.SelfAssessment.put;

import co.ruta.core.id.Ids;
import co.ruta.sdk.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A school's plan over the API: one objective with its goal, indicator, action and resource. */
public final class ImprovementPlan {
    private final Client rector;
    private final String api;
    private final int year;
    private final String goal = Ids.mint();
    private final String action = Ids.mint();
    private final String moment = Ids.mint();

    private ImprovementPlan(Client rector, String api, int year) {
        this.rector = rector;
        this.api = api;
        this.year = year;
    }

    /** That of 2027, begun by the rector of a school whose self-assessment was delivered. */
    public static ImprovementPlan of(Town.SchoolPeople school) {
        return of(school, 2027);
    }

    /** As the other, for another year; three years long. */
    public static ImprovementPlan of(Town.SchoolPeople school, int year) {
        Client rector = school.of(Role.RECTOR);
        String id = rector.post(
                        school.api() + "/plans",
                        Json.of("year", year, "horizon", Json.of("from", year, "to", year + 2)))
                .ok()
                .json()
                .get("document")
                .asText();
        return new ImprovementPlan(rector, school.api() + "/documents/" + id, year);
    }

    /** One that is there already. */
    public static ImprovementPlan at(Town.SchoolPeople school, String document, int year) {
        return new ImprovementPlan(school.of(Role.RECTOR), school.api() + "/documents/" + document, year);
    }

    /** Writes what a delivery needs, and delivers. */
    public ImprovementPlan deliver() {
        return deliver(Map.of("urgency", 5, "trend", 4, "impact", 5));
    }

    /** @param judged field of the opportunity → what the team judged */
    public ImprovementPlan deliver(Map<String, Integer> judged) {
        String objective = Ids.mint();
        String resource = Ids.mint();
        String indicator = Ids.mint();
        String opportunity = Ids.mint();
        judged.forEach((field, value) -> rector.patch(
                        api,
                        Json.of("operations", Json.list(put("opportunities/" + opportunity + "/" + field, 0, value))))
                .ok());
        rector.patch(
                        api,
                        Json.of(
                                "operations",
                                Json.list(List.<JsonNode>of(
                                        put("opportunities/" + opportunity + "/source", 0, "EXTERNAL_TEST"),
                                        put("opportunities/" + opportunity + "/text", 0, "Lectura crítica baja"),
                                        put("objectives/" + objective + "/text", 0, "Fortalecer la lectura"),
                                        put("objectives/" + objective + "/opportunities/" + opportunity, 0, true),
                                        put("goals/" + goal + "/objective", 0, objective),
                                        put("goals/" + goal + "/text", 0, "60 % en nivel satisfactorio en " + year),
                                        put("goals/" + goal + "/quantity", 0, 60),
                                        put("goals/" + goal + "/unit", 0, "% de estudiantes"),
                                        put("goals/" + goal + "/due", 0, year + "-11-26"),
                                        put("indicators/" + indicator + "/goal", 0, goal),
                                        put("indicators/" + indicator + "/name", 0, "Nivel satisfactorio"),
                                        put("actions/" + action + "/goal", 0, goal),
                                        put("actions/" + action + "/text", 0, "Lectura diaria"),
                                        put("actions/" + action + "/owner", 0, "Docentes"),
                                        put("actions/" + action + "/start", 0, year + "-02-01"),
                                        put("actions/" + action + "/end", 0, year + "-10-29"),
                                        put("resources/" + resource + "/action", 0, action),
                                        put("resources/" + resource + "/name", 0, "Libros"),
                                        put("resources/" + resource + "/source", 0, "SGP, calidad"),
                                        put("resources/" + resource + "/cost/" + year, 0, 1_200_000),
                                        put("socialisation/" + moment + "/audience", 0, "Familias"),
                                        put("socialisation/" + moment + "/date", 0, "2026-11-18"),
                                        put("delivery/act", 0, "Acta 15"),
                                        put("delivery/act-date", 0, "2026-11-18"),
                                        put("delivery/team-agrees", 0, true)))))
                .ok();
        take(rector, "deliver").ok();
        return this;
    }

    /** Takes a transition, having seen the plan as it is now. */
    public Answer take(Client who, String transition) {
        String seen = who.get(api + "/process").ok().header("ETag").orElseThrow();
        return who.send(
                "POST",
                api + "/transitions/" + transition,
                Map.of("Content-Type", "application/json", "If-Match", seen, "Idempotency-Key", Ids.mint()),
                "{}");
    }

    /** Writes values, one after the other path, having seen the draft as it is now. */
    public ImprovementPlan write(Object... pathsAndValues) {
        long seen =
                rector.get(api + "?since=999999999").ok().json().get("revision").asLong();
        List<JsonNode> operations = new ArrayList<>();
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            operations.add(put(pathsAndValues[i].toString(), seen, pathsAndValues[i + 1]));
        }
        rector.patch(api, Json.of("operations", Json.list(operations))).ok();
        return this;
    }

    /** Takes away every value below a path, as who removes a node does. */
    public ImprovementPlan remove(String node) {
        JsonNode draft = rector.get(api).ok().json();
        long seen = draft.get("revision").asLong();
        List<JsonNode> operations = new ArrayList<>();
        for (JsonNode row : draft.get("rows")) {
            if (row.get("path").asText().startsWith(node + "/") && row.hasNonNull("value")) {
                operations.add(
                        Json.of("opId", Ids.mint(), "path", row.get("path").asText(), "baseRev", seen, "delete", true));
            }
        }
        rector.patch(api, Json.of("operations", Json.list(operations))).ok();
        return this;
    }

    public String action() {
        return action;
    }

    /** Path of its document in the API. */
    public String api() {
        return api;
    }

    public String goal() {
        return goal;
    }

    public String moment() {
        return moment;
    }
}
