package co.ruta.core.assessment;

import co.ruta.core.assessment.AssessmentContent.AreaContent;
import co.ruta.core.assessment.AssessmentContent.CatalogueName;
import co.ruta.core.assessment.AssessmentContent.ComponentContent;
import co.ruta.core.assessment.AssessmentContent.GroupContent;
import co.ruta.core.assessment.AssessmentContent.IdentityContent;
import co.ruta.core.assessment.AssessmentContent.LevelName;
import co.ruta.core.assessment.AssessmentContent.ProcessContent;
import co.ruta.core.assessment.AssessmentContent.SchoolName;
import co.ruta.core.assessment.SuggestionView.Kind;
import co.ruta.core.document.CanonicalJson;
import co.ruta.core.evidence.EvidenceItem;
import co.ruta.core.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The content as JSON and back. What is empty is left out, except a component's level: pending is said, as null. */
final class ContentJson {
    private static final String SCHEMA = "ruta/self-assessment/1";

    private ContentJson() {}

    /** Canonical (RFC 8785). */
    static String write(AssessmentContent it) {
        return CanonicalJson.of(json(it));
    }

    static JsonObject json(AssessmentContent it) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("schema", SCHEMA)
                .add("territory", it.territory())
                .add(
                        "school",
                        Json.createObjectBuilder()
                                .add("id", it.school().id())
                                .add("daneCode", it.school().daneCode())
                                .add("name", it.school().name()))
                .add("cycle", it.cycle())
                .add(
                        "catalogue",
                        Json.createObjectBuilder()
                                .add("id", it.catalogue().id())
                                .add("edition", it.catalogue().edition())
                                .add("title", it.catalogue().title()))
                .add("levels", array(it.levels(), level -> Json.createObjectBuilder()
                        .add("value", level.value())
                        .add("name", level.name())))
                .add("definition", it.definition())
                .add("territoryRevision", it.territoryRevision())
                .add(
                        "thresholds",
                        Json.createObjectBuilder()
                                .add("opportunityUpTo", it.opportunityUpTo())
                                .add("strengthFrom", it.strengthFrom()))
                .add("areas", array(it.areas(), ContentJson::write))
                .add("identity", array(it.identity(), ContentJson::write))
                .add("fields", fields(it.fields()))
                .add("groups", array(it.groups(), ContentJson::write));
        it.peiFile().ifPresent(file -> json.add("peiFile", write(file)));
        return json.build();
    }

    private static JsonObjectBuilder write(AreaContent area) {
        return named(area.slug(), area.number(), area.name()).add("processes", array(area.processes(), process -> named(
                        process.slug(), process.number(), process.name())
                .add("components", array(process.components(), ContentJson::write))));
    }

    private static JsonObjectBuilder write(ComponentContent it) {
        JsonObjectBuilder json = named(it.slug(), it.number(), it.name());
        it.level().ifPresentOrElse(level -> json.add("level", level), () -> json.addNull("level"));
        it.previous().ifPresent(level -> json.add("previous", level));
        text(json, "note", it.note());
        evidence(json, it.evidence());
        it.suggested().ifPresent(kind -> json.add("suggested", kind.name()));
        it.chosen().ifPresent(kind -> json.add("chosen", kind.name()));
        text(json, "reason", it.reason());
        return json;
    }

    private static JsonObjectBuilder write(IdentityContent it) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", it.id()).add("title", it.title());
        text(json, "answer", it.answer());
        text(json, "agreement", it.agreement());
        evidence(json, it.evidence());
        return json;
    }

    private static JsonObjectBuilder write(GroupContent it) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", it.id());
        text(json, "name", it.name());
        text(json, "lead", it.lead());
        text(json, "members", it.members());
        text(json, "due", it.due());
        text(json, "area", it.area());
        return json;
    }

    private static JsonObjectBuilder write(EvidenceItem it) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", it.id())
                .add("path", it.path())
                .add("kind", it.kind().name());
        it.text().ifPresent(text -> json.add("text", text));
        it.url().ifPresent(url -> json.add("url", url));
        it.sha256().ifPresent(sha -> json.add("sha256", sha));
        it.name().ifPresent(name -> json.add("name", name));
        return json;
    }

    private static JsonObjectBuilder named(String slug, String number, String name) {
        return Json.createObjectBuilder()
                .add("slug", slug)
                .add("number", number)
                .add("name", name);
    }

    private static void text(JsonObjectBuilder json, String key, String text) {
        if (!text.isBlank()) {
            json.add(key, text);
        }
    }

    private static void evidence(JsonObjectBuilder json, List<EvidenceItem> items) {
        if (!items.isEmpty()) {
            json.add("evidence", array(items, ContentJson::write));
        }
    }

    private static <T> JsonArrayBuilder array(List<T> items, Function<T, JsonObjectBuilder> write) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(it -> array.add(write.apply(it)));
        return array;
    }

    private static JsonObjectBuilder fields(Map<String, Object> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach((path, value) -> {
            if (value instanceof Integer number) {
                json.add(path, number);
            } else if (value instanceof Boolean truth) {
                json.add(path, truth);
            } else {
                json.add(path, value.toString());
            }
        });
        return json;
    }

    static AssessmentContent read(String content) {
        JsonObject json = CanonicalJson.parse(content).asJsonObject();
        JsonObject school = json.getJsonObject("school");
        JsonObject catalogue = json.getJsonObject("catalogue");
        JsonObject thresholds = json.getJsonObject("thresholds");
        return new AssessmentContent(
                json.getString("territory"),
                new SchoolName(school.getString("id"), school.getString("daneCode"), school.getString("name")),
                json.getInt("cycle"),
                new CatalogueName(catalogue.getString("id"), catalogue.getInt("edition"), catalogue.getString("title")),
                list(json, "levels", it -> new LevelName(it.getInt("value"), it.getString("name"))),
                json.getString("definition"),
                json.getInt("territoryRevision"),
                thresholds.getInt("opportunityUpTo"),
                thresholds.getInt("strengthFrom"),
                list(json, "areas", ContentJson::area),
                list(json, "identity", ContentJson::identity),
                fields(json.getJsonObject("fields")),
                Optional.ofNullable(json.getJsonObject("peiFile")).map(ContentJson::item),
                list(json, "groups", ContentJson::group));
    }

    private static AreaContent area(JsonObject json) {
        return new AreaContent(
                json.getString("slug"),
                json.getString("number"),
                json.getString("name"),
                list(
                        json,
                        "processes",
                        it -> new ProcessContent(
                                it.getString("slug"),
                                it.getString("number"),
                                it.getString("name"),
                                list(it, "components", ContentJson::component))));
    }

    private static ComponentContent component(JsonObject json) {
        return new ComponentContent(
                json.getString("slug"),
                json.getString("number"),
                json.getString("name"),
                number(json, "level"),
                number(json, "previous"),
                json.getString("note", ""),
                list(json, "evidence", ContentJson::item),
                kind(json, "suggested"),
                kind(json, "chosen"),
                json.getString("reason", ""));
    }

    private static IdentityContent identity(JsonObject json) {
        return new IdentityContent(
                json.getString("id"),
                json.getString("title"),
                json.getString("answer", ""),
                json.getString("agreement", ""),
                list(json, "evidence", ContentJson::item));
    }

    private static GroupContent group(JsonObject json) {
        return new GroupContent(
                json.getString("id"),
                json.getString("name", ""),
                json.getString("lead", ""),
                json.getString("members", ""),
                json.getString("due", ""),
                json.getString("area", ""));
    }

    private static EvidenceItem item(JsonObject json) {
        return new EvidenceItem(
                json.getString("id"),
                json.getString("path"),
                EvidenceItem.Kind.valueOf(json.getString("kind")),
                string(json, "text"),
                string(json, "url"),
                string(json, "sha256"),
                string(json, "name"),
                0);
    }

    private static SortedMap<String, Object> fields(JsonObject json) {
        SortedMap<String, Object> fields = new TreeMap<>();
        json.forEach((path, value) -> fields.put(path, plain(value)));
        return fields;
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.intValue();
        }
        return value instanceof JsonString text ? text.getString() : value == JsonValue.TRUE;
    }

    private static <T> List<T> list(JsonObject json, String key, Function<JsonObject, T> read) {
        JsonArray array = json.getJsonArray(key);
        return array == null
                ? List.of()
                : array.stream().map(JsonValue::asJsonObject).map(read).toList();
    }

    private static Optional<Integer> number(JsonObject json, String key) {
        return json.get(key) instanceof JsonNumber number ? Optional.of(number.intValue()) : Optional.empty();
    }

    private static Optional<String> string(JsonObject json, String key) {
        return json.get(key) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static Optional<Kind> kind(JsonObject json, String key) {
        return string(json, key).map(Kind::valueOf);
    }
}
