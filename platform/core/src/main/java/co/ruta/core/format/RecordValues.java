package co.ruta.core.format;

import co.ruta.core.document.CanonicalJson;
import co.ruta.core.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was written in a record, as texts: a number with point, an ISO date, the value of an answer (several: joined by one
 * space), files by their hash, else the words.
 *
 * @param fields field → value; what is blank is absent
 * @param tables table → its rows, each column → value
 */
public record RecordValues(Map<String, String> fields, Map<String, List<Map<String, String>>> tables) {
    public static final RecordValues NOTHING = new RecordValues(Map.of(), Map.of());

    public RecordValues {
        fields = Map.copyOf(fields);
        tables = Map.copyOf(tables);
    }

    /** The value of a field; empty when it is blank. */
    public String of(String field) {
        return fields.getOrDefault(field, "");
    }

    public List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** In the one form it is kept in. */
    public String json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(fields).forEach(json::add);
        new TreeMap<>(tables).forEach((table, rows) -> {
            JsonArrayBuilder array = Json.createArrayBuilder();
            rows.forEach(row -> {
                JsonObjectBuilder cells = Json.createObjectBuilder();
                new TreeMap<>(row).forEach(cells::add);
                array.add(cells);
            });
            json.add(table, array);
        });
        return CanonicalJson.of(json.build());
    }

    public static RecordValues read(String content) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        CanonicalJson.parse(content).asJsonObject().forEach((name, value) -> {
            if (value instanceof JsonString text) {
                fields.put(name, text.getString());
            } else {
                List<Map<String, String>> rows = new ArrayList<>();
                for (JsonValue row : value.asJsonArray()) {
                    rows.add(cells(row.asJsonObject()));
                }
                tables.put(name, List.copyOf(rows));
            }
        });
        return new RecordValues(fields, tables);
    }

    private static Map<String, String> cells(JsonObject row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.forEach((column, value) -> cells.put(column, ((JsonString) value).getString()));
        return cells;
    }
}
