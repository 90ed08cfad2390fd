package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Line;
import co.ruta.core.format.FilledForm.Spot;
import co.ruta.core.json.Json;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a form keeps itself, as the values of a {@link FormContent}: a field at {@code own/<field>}, a cell at
 * {@code own/<table>/<row>/<column>}, rows from 0. A row has the name {@code #<row>} in a workbook.
 */
final class OwnLines {
    private static final String OWN = "own/";
    private static final String ROW = "#";

    private OwnLines() {}

    static String path(String field) {
        return OWN + field;
    }

    static String path(String table, int row, String column) {
        return OWN + table + "/" + row + "/" + column;
    }

    /** Which row a name is; empty for a name of another kind. */
    static Optional<Integer> row(String name) {
        return name.matches(ROW + "\\d{1,6}")
                ? Optional.of(Integer.parseInt(name.substring(ROW.length())))
                : Optional.empty();
    }

    /** The rows of a table of the form's own. */
    static List<Line> of(FormatField table, List<Column> columns, FormContent content) {
        String prefix = OWN + table.id() + "/";
        int rows = content.values().keySet().stream()
                .filter(it -> it.startsWith(prefix))
                .mapToInt(
                        it -> 1 + Integer.parseInt(it.substring(prefix.length()).split("/")[0]))
                .max()
                .orElse(0);
        return IntStream.range(0, rows)
                .mapToObj(row -> new Line(
                        Map.of(),
                        ROW + row,
                        columns.stream()
                                .map(it -> spot(
                                        content,
                                        it,
                                        path(table.id(), row, it.field().id())))
                                .toList()))
                .toList();
    }

    private static Spot spot(FormContent content, Column column, String path) {
        return new Spot(
                Optional.of(path),
                column.field().type() instanceof FieldType.Evidence
                        ? EvidenceWords.of(content, path)
                        : content.value(path));
    }

    /**
     * Puts what a record says into the contents of its form.
     *
     * @param files hash → name of each file it names
     */
    static void tell(FormContents contents, FormatDefinition format, RecordValues values, Map<String, String> files) {
        format.fields().forEach(field -> {
            if (field.type() instanceof FieldType.Table table) {
                List<Map<String, String>> rows = new ArrayList<>(values.rows(field.id()));
                for (int row = 0; row < rows.size(); row++) {
                    for (FormatField column : table.columns()) {
                        String value = rows.get(row).getOrDefault(column.id(), "");
                        tell(contents, path(field.id(), row, column.id()), column, value, files);
                    }
                }
            } else if (field.kept()) {
                tell(contents, path(field.id()), field, values.of(field.id()), files);
            }
        });
    }

    private static void tell(
            FormContents contents, String path, FormatField field, String value, Map<String, String> files) {
        if (!value.isEmpty()) {
            contents.value(path, value(field.type(), value, files));
        }
    }

    /** A value as forms show it: of several answers each by itself. */
    private static DraftValue value(FieldType type, String value, Map<String, String> files) {
        if (type instanceof FieldType.Evidence) {
            String names = Stream.of(value.split(" "))
                    .map(it -> files.getOrDefault(it, it))
                    .collect(Collectors.joining("\n"));
            return DraftValue.of(Json.createObjectBuilder().add("text", names).build());
        }
        if (type instanceof FieldType.Choice choice && choice.several()) {
            JsonArrayBuilder several = Json.createArrayBuilder();
            Stream.of(value.split(" ")).forEach(several::add);
            return DraftValue.of(several.build());
        }
        return DraftValue.text(value);
    }
}
