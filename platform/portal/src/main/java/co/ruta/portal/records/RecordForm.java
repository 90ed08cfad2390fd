package co.ruta.portal.records;

import co.ruta.core.format.RecordValues;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a form says, as the record keeps it: fields are named {@code f/<field>}, cells {@code t/<table>/<row>/<column>}. */
final class RecordForm {
    private final FormatDefinition format;
    private final MultivaluedMap<String, String> form;

    RecordForm(FormatDefinition format, MultivaluedMap<String, String> form) {
        this.format = format;
        this.form = form;
    }

    RecordValues values() {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        format.fields().forEach(field -> {
            if (field.type() instanceof FieldType.Table table) {
                tables.put(field.id(), rows(field.id(), table));
            } else if (field.kept()) {
                put(fields, field, "f/" + field.id());
            }
        });
        tables.values().removeIf(List::isEmpty);
        return new RecordValues(fields, tables);
    }

    /** Rows in their order; one that is blank is none. */
    private List<Map<String, String>> rows(String id, FieldType.Table table) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 0; row < table.maxRows() && written(id, row); row++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (FormatField column : table.columns()) {
                put(cells, column, "t/" + id + "/" + row + "/" + column.id());
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private boolean written(String id, int row) {
        return form.keySet().stream().anyMatch(it -> it.startsWith("t/" + id + "/" + row + "/"));
    }

    private void put(Map<String, String> into, FormatField field, String name) {
        String value = form.getOrDefault(name, List.of()).stream()
                .map(it -> it.replace("\r\n", "\n").strip())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
        String plain = plain(field.type(), value);
        if (!plain.isEmpty()) {
            into.put(field.id(), plain);
        }
    }

    /** Numbers as they are written here: a comma before the decimals, points or blanks between thousands. */
    private static String plain(FieldType type, String value) {
        if (type instanceof FieldType.Money) {
            return value.replaceAll("[ .$]", "");
        }
        if (type instanceof FieldType.Number) {
            return value.indexOf(',') < 0 ? value : value.replaceAll("[ .]", "").replace(',', '.');
        }
        return value;
    }
}
