package co.ruta.core.plan;

import co.ruta.core.document.CanonicalJson;
import co.ruta.core.json.Json;
import co.ruta.core.plan.PlanContent.Answered;
import co.ruta.core.plan.PlanContent.AreaName;
import co.ruta.core.plan.PlanContent.CatalogueName;
import co.ruta.core.plan.PlanContent.SchoolName;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A plan's content as JSON and back. What is empty is left out; what version 1 said is read on. */
final class PlanJson {
    private static final String SCHEMA = "ruta/improvement-plan/2";

    private PlanJson() {}

    /** Canonical (RFC 8785). */
    static String write(PlanContent it) {
        return CanonicalJson.of(json(it));
    }

    static JsonObject json(PlanContent it) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("schema", SCHEMA)
                .add("territory", it.territory())
                .add(
                        "school",
                        Json.createObjectBuilder()
                                .add("id", it.school().id())
                                .add("daneCode", it.school().daneCode())
                                .add("name", it.school().name()))
                .add("year", it.plan().year())
                .add(
                        "horizon",
                        Json.createObjectBuilder()
                                .add("from", it.plan().from())
                                .add("to", it.plan().to()))
                .add(
                        "catalogue",
                        Json.createObjectBuilder()
                                .add("id", it.catalogue().id())
                                .add("edition", it.catalogue().edition())
                                .add("title", it.catalogue().title()))
                .add("areas", array(it.areas(), area -> Json.createObjectBuilder()
                        .add("slug", area.slug())
                        .add("number", area.number())
                        .add("name", area.name())))
                .add("priorities", PriorityJson.write(it.priorities()))
                .add("components", names(it.components()))
                .add("componentAreas", names(it.componentAreas()))
                .add("opportunities", array(it.plan().opportunities(), PlanNodesJson::write))
                .add("reasons", names(it.reasons()))
                .add("objectives", array(it.plan().objectives(), PlanNodesJson::write))
                .add("socialisation", array(it.socialisation(), PlanNodesJson::write));
        it.answers()
                .ifPresent(answered -> json.add(
                        "answers",
                        Json.createObjectBuilder()
                                .add("document", answered.document())
                                .add("number", answered.number())
                                .add("cycle", answered.cycle())
                                .add("receipt", answered.receipt())));
        if (!it.adjustment().isEmpty()) {
            json.add("adjustment", PlanNodesJson.write(it.adjustment()));
        }
        text(json, "other", it.other());
        json.add("approval", PlanNodesJson.write(it.approval()));
        return json.build();
    }

    static PlanContent read(String content) {
        JsonObject json = CanonicalJson.parse(content).asJsonObject();
        JsonObject school = json.getJsonObject("school");
        JsonObject catalogue = json.getJsonObject("catalogue");
        return new PlanContent(
                json.getString("territory"),
                new SchoolName(school.getString("id"), school.getString("daneCode"), school.getString("name")),
                new CatalogueName(catalogue.getString("id"), catalogue.getInt("edition"), catalogue.getString("title")),
                Optional.ofNullable(json.getJsonObject("answers"))
                        .map(it -> new Answered(
                                it.getString("document"),
                                it.getInt("number"),
                                it.getInt("cycle"),
                                it.getString("receipt"))),
                PlanNodesJson.plan(json),
                PriorityJson.scheme(Optional.ofNullable(json.getJsonObject("priorities"))),
                names(json.getJsonObject("reasons")),
                names(json.getJsonObject("components")),
                componentAreas(json),
                areas(json),
                List.of(),
                list(json, "socialisation", PlanNodesJson::socialisation),
                PlanNodesJson.adjustment(Optional.ofNullable(json.getJsonObject("adjustment"))),
                json.getString("other", ""),
                PlanNodesJson.approval(json.getJsonObject("approval")));
    }

    private static List<AreaName> areas(JsonObject json) {
        return list(
                json, "areas", it -> new AreaName(it.getString("slug"), it.getString("number"), it.getString("name")));
    }

    /** Version 1 left it to the slugs: in the catalogues of then a component's began with that of its area. */
    private static Map<String, String> componentAreas(JsonObject json) {
        JsonObject said = json.getJsonObject("componentAreas");
        if (said != null) {
            return names(said);
        }
        Map<String, String> areas = new HashMap<>();
        json.getJsonObject("components").keySet().forEach(component -> areas(json).stream()
                .map(AreaName::slug)
                .filter(it -> component.startsWith(it + "."))
                .findFirst()
                .ifPresent(it -> areas.put(component, it)));
        return areas;
    }

    private static JsonObjectBuilder names(Map<String, String> names) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        names.forEach(json::add);
        return json;
    }

    private static Map<String, String> names(JsonObject json) {
        Map<String, String> names = new HashMap<>();
        json.keySet().forEach(it -> names.put(it, json.getString(it)));
        return names;
    }

    static void text(JsonObjectBuilder json, String key, String text) {
        if (!text.isBlank()) {
            json.add(key, text);
        }
    }

    static void number(JsonObjectBuilder json, String key, Optional<BigDecimal> number) {
        number.ifPresent(it -> json.add(key, it));
    }

    static void whole(JsonObjectBuilder json, String key, Optional<Integer> number) {
        number.ifPresent(it -> json.add(key, it));
    }

    static void date(JsonObjectBuilder json, String key, Optional<LocalDate> date) {
        date.ifPresent(it -> json.add(key, it.toString()));
    }

    static <T> JsonArrayBuilder array(List<T> items, Function<T, JsonObjectBuilder> write) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(it -> array.add(write.apply(it)));
        return array;
    }

    static <T> List<T> list(JsonObject json, String key, Function<JsonObject, T> read) {
        JsonArray array = json.getJsonArray(key);
        return array == null
                ? List.of()
                : array.stream().map(JsonValue::asJsonObject).map(read).toList();
    }

    static Optional<BigDecimal> number(JsonObject json, String key) {
        return json.get(key) instanceof JsonNumber number ? Optional.of(number.bigDecimalValue()) : Optional.empty();
    }

    static Optional<Integer> whole(JsonObject json, String key) {
        return number(json, key).map(BigDecimal::intValue);
    }

    static Optional<String> text(JsonObject json, String key) {
        return json.get(key) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    static Optional<LocalDate> date(JsonObject json, String key) {
        return text(json, key).map(LocalDate::parse);
    }
}
