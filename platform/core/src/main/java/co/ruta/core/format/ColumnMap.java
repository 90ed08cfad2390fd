package co.ruta.core.format;

import co.ruta.core.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of somebody's table is which field of a table of a format.
 *
 * @param format id of the format
 * @param table id of its table
 * @param fields heading, as {@link Headings} names it → id of the field
 * @param sheet where the headings stand in one file; empty for whatever file has them
 * @param row of the headings, from 1; 0 for whatever row has them
 */
public record ColumnMap(String format, String table, Map<String, String> fields, Optional<String> sheet, int row) {
    public ColumnMap {
        fields = Map.copyOf(fields);
    }

    /** The same for any file with those headings. */
    ColumnMap anywhere() {
        return new ColumnMap(format, table, fields, Optional.empty(), 0);
    }

    String json() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        new java.util.TreeMap<>(fields).forEach(all::add);
        return Json.createObjectBuilder()
                .add("format", format)
                .add("table", table)
                .add("sheet", sheet.orElse(""))
                .add("row", row)
                .add("fields", all)
                .build()
                .toString();
    }

    static ColumnMap of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            Map<String, String> fields = new LinkedHashMap<>();
            JsonObject pairs = all.getJsonObject("fields");
            pairs.keySet().forEach(it -> fields.put(it, pairs.getString(it)));
            return new ColumnMap(
                    all.getString("format"),
                    all.getString("table"),
                    fields,
                    Optional.of(all.getString("sheet")).filter(it -> !it.isEmpty()),
                    all.getInt("row"));
        }
    }
}
