package co.ruta.core.records;

import co.ruta.core.document.CanonicalJson;
import co.ruta.core.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is true around a record and its form shows: as it is today while it is a draft, as it was once it is filed.
 *
 * @param secretaria as it signs
 * @param territory its name
 * @param school its name
 * @param daneCode the school's
 * @param known field → what the platform knows and the form only shows
 * @param files hash → name of each file the record names
 */
public record RecordFacts(
        String secretaria,
        String territory,
        String school,
        String daneCode,
        Map<String, String> known,
        Map<String, String> files) {
    public RecordFacts {
        known = Map.copyOf(known);
        files = Map.copyOf(files);
    }

    /** In the one form it is kept in. */
    String json() {
        return CanonicalJson.of(Json.createObjectBuilder()
                .add("secretaria", secretaria)
                .add("territory", territory)
                .add("school", school)
                .add("daneCode", daneCode)
                .add("known", object(known))
                .add("files", object(files))
                .build());
    }

    private static JsonObjectBuilder object(Map<String, String> words) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(words).forEach(json::add);
        return json;
    }

    static RecordFacts read(String content) {
        JsonObject it = CanonicalJson.parse(content).asJsonObject();
        return new RecordFacts(
                it.getString("secretaria"),
                it.getString("territory"),
                it.getString("school"),
                it.getString("daneCode"),
                words(it.getJsonObject("known")),
                words(it.getJsonObject("files")));
    }

    private static Map<String, String> words(JsonObject json) {
        Map<String, String> words = new LinkedHashMap<>();
        json.forEach((name, value) -> words.put(name, ((JsonString) value).getString()));
        return words;
    }
}
