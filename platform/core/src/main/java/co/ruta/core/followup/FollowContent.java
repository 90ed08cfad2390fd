package co.ruta.core.followup;

import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.followup.Coded.Result;
import co.ruta.core.followup.FollowUps.FollowLine;
import co.ruta.core.json.Json;
import co.ruta.core.plan.UnmetGoals.UnmetGoal;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * What a closed year says, as canonical JSON: every value at its path for programs, every line in words for people, and how
 * each goal of the plan ended. No account's name is frozen (Ley 1581).
 */
final class FollowContent {
    private static final String SCHEMA = "ruta/follow-up/1";

    private FollowContent() {}

    static String write(DocumentFacts facts, FollowedPlan plan, FollowDraft draft) {
        return CanonicalJson.of(json(facts, plan, draft));
    }

    static JsonObject json(DocumentFacts facts, FollowedPlan plan, FollowDraft draft) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        draft.rows()
                .forEach(it -> values.add(it.path(), it.value().orElseThrow().parsed()));
        JsonArrayBuilder lines = Json.createArrayBuilder();
        new Lines(plan, draft)
                .all()
                .forEach(it -> lines.add(Json.createObjectBuilder()
                        .add("path", it.path())
                        .add("section", it.section())
                        .add("title", it.title())
                        .add("text", it.text())));
        JsonArrayBuilder goals = Json.createArrayBuilder();
        new Viewing(plan, draft)
                .objectives().stream().flatMap(it -> it.goals().stream()).forEach(it -> {
                    JsonObjectBuilder goal = Json.createObjectBuilder()
                            .add("id", it.id())
                            .add("text", it.text())
                            .add("progress", it.progress())
                            .add("lesson", it.lesson());
                    it.result().ifPresent(result -> goal.add("result", result.name()));
                    it.suggested().ifPresent(result -> goal.add("suggested", result.name()));
                    it.decision().ifPresent(decision -> goal.add("decision", decision.name()));
                    it.value().ifPresent(value -> goal.add("value", value));
                    it.expected().ifPresent(value -> goal.add("expected", value));
                    goals.add(goal);
                });
        return Json.createObjectBuilder()
                .add("schema", SCHEMA)
                .add("territory", facts.ref().territory().value())
                .add(
                        "school",
                        Json.createObjectBuilder()
                                .add("id", facts.ref().school().value())
                                .add("name", plan.school()))
                .add("year", facts.cycle())
                .add(
                        "plan",
                        Json.createObjectBuilder()
                                .add("receipt", plan.receipt())
                                .add("number", plan.number()))
                .add("values", values)
                .add("lines", lines)
                .add("goals", goals)
                .build();
    }

    static List<FollowLine> lines(String content) {
        return read(content).getJsonArray("lines").stream()
                .map(JsonValue::asJsonObject)
                .map(it -> new FollowLine(
                        it.getString("path"), it.getString("section"), it.getString("title"), it.getString("text")))
                .toList();
    }

    /** Goals called not met or partly met, in the plan's order. */
    static List<UnmetGoal> unmet(String content) {
        return read(content).getJsonArray("goals").stream()
                .map(JsonValue::asJsonObject)
                .filter(it -> !it.getString("result", Result.MET.name()).equals(Result.MET.name()))
                .map(it -> new UnmetGoal(
                        it.getString("id"),
                        it.getString("text"),
                        it.getString("result").equals(Result.PARTLY.name()),
                        it.getString("lesson")))
                .toList();
    }

    private static JsonObject read(String content) {
        return CanonicalJson.parse(content).asJsonObject();
    }
}
