package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.CellReading.Read;
import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FilledForm.Single;
import co.ruta.core.format.FormAnswers.At;
import co.ruta.core.format.FormAnswers.Given;
import co.ruta.core.format.FormAnswers.GivenLine;
import co.ruta.core.format.FormChanges.Change;
import co.ruta.core.format.FormChanges.Kind;
import co.ruta.core.format.FormChanges.Wrong;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.format.FieldType;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares a record's workbook with the record as it is and as it was when the workbook was made. What people did not touch
 * stays as others left it. A record has no place for two answers, so that what both changed is refused at its cell.
 */
final class OwnComparing {
    private final FilledForm form;
    private final RecordValues now;
    private final FormAnswers answers;
    private final RecordValues base;
    private final Map<String, String> fields;
    private final Map<String, List<Map<String, String>>> tables;
    private final Map<String, At> cells = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Wrong> wrong = new ArrayList<>();

    OwnComparing(FilledForm form, RecordValues now, FormAnswers answers) {
        this.form = form;
        this.now = now;
        this.answers = answers;
        this.base = answers.base().orElse(now);
        this.fields = new LinkedHashMap<>(now.fields());
        this.tables = new LinkedHashMap<>(now.tables());
    }

    OwnComparing compare() {
        form.singles().filter(it -> it.column().editable()).forEach(this::single);
        form.tables()
                .filter(it -> it.columns().stream().anyMatch(Column::editable))
                .forEach(this::table);
        return this;
    }

    /** What the record would say. */
    RecordValues values() {
        return new RecordValues(fields, tables);
    }

    FormChanges changes() {
        return new FormChanges(changes, wrong, List.of());
    }

    /** The same with what the record's own rules refuse, at the cells it came from. */
    FormChanges changes(List<Problem> refused) {
        List<Wrong> all = new ArrayList<>(wrong);
        for (Problem each : refused) {
            At at = each.where().map(cells::get).orElse(null);
            all.add(new Wrong(at == null ? new At("", "", 0, 0) : at, each.code(), each.message()));
        }
        return new FormChanges(changes, all, List.of());
    }

    private void single(Single single) {
        Column column = single.column();
        String id = column.field().id();
        Given given = answers.singles().get(id);
        if (given == null) {
            return;
        }
        cells.put(id, given.at());
        Optional<String> read = read(column, given);
        if (read.isEmpty() || same(column, read.get(), now.of(id)) || same(column, read.get(), base.of(id))) {
            return;
        }
        if (!same(column, base.of(id), now.of(id))) {
            wrong.add(meanwhile(given.at(), column.title(), words(column, now.of(id))));
            return;
        }
        put(fields, id, read.get());
        change(given.at(), column, column.title(), now.of(id), read.get());
    }

    private static Wrong meanwhile(At at, String title, String words) {
        return new Wrong(
                at,
                "CHANGED_MEANWHILE",
                title + ": otra persona lo cambió después de que se descargó este libro"
                        + (words.isEmpty() ? "" : ", y ahora dice «" + shortened(words) + "»")
                        + ". Descargue el registro de nuevo y pase allí su cambio.");
    }

    /** A row of the workbook: what it says, and which row it was. */
    private record Written(GivenLine line, Optional<Integer> was, Map<String, String> cells) {}

    private void table(Rows table) {
        String id = table.field().id();
        List<GivenLine> lines = answers.tables().get(id);
        if (lines == null) {
            return;
        }
        int most = ((FieldType.Table) table.field().type()).maxRows();
        int before = wrong.size();
        List<Written> written = written(table, lines);
        if (written.size() > most) {
            wrong.add(new Wrong(
                    written.get(most).line().at(),
                    "TOO_MANY_ROWS",
                    "La tabla «" + table.field().title() + "» admite hasta " + most + " filas. Quite las que sobran."));
        }
        if (wrong.size() > before) {
            return;
        }
        List<Map<String, String>> rows = written.stream().map(Written::cells).toList();
        if (same(table, rows, base.rows(id)) || same(table, rows, now.rows(id))) {
            return;
        }
        if (!same(table, base.rows(id), now.rows(id))) {
            At at = written.isEmpty()
                    ? new At("", "", 0, 0)
                    : written.get(0).line().at();
            wrong.add(meanwhile(at, table.field().title(), ""));
            return;
        }
        if (rows.isEmpty()) {
            tables.remove(id);
        } else {
            tables.put(id, rows);
        }
        tell(table, written);
    }

    private List<Written> written(Rows table, List<GivenLine> lines) {
        String id = table.field().id();
        List<Map<String, String>> old = base.rows(id);
        Set<Integer> seen = new HashSet<>();
        List<Written> written = new ArrayList<>();
        for (GivenLine line : lines) {
            // A row that was copied brings its name along: only the first is the row that was.
            Optional<Integer> was = OwnLines.row(line.key()).filter(it -> it < old.size() && seen.add(it));
            Map<String, String> row = new LinkedHashMap<>();
            boolean blank = true;
            for (Column column : table.columns()) {
                String of = column.field().id();
                Given given = line.cells().get(of);
                if (!column.editable() || given == null) {
                    was.map(it -> old.get(it).get(of)).ifPresent(it -> row.put(of, it));
                    continue;
                }
                cells.put(id + "/" + written.size() + "/" + of, given.at());
                blank &= given.blank();
                read(column, given).ifPresent(it -> put(row, of, it));
            }
            if (!blank) {
                written.add(new Written(line, was, row));
            }
        }
        return written;
    }

    /** Says row by row what becomes of a table. */
    private void tell(Rows table, List<Written> written) {
        List<Map<String, String>> old = base.rows(table.field().id());
        int said = changes.size();
        Set<Integer> left = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            Written each = written.get(i);
            each.was().ifPresent(left::add);
            Map<String, String> before = each.was().map(old::get).orElse(Map.of());
            for (Column column : table.columns()) {
                String id = column.field().id();
                String was = before.getOrDefault(id, "");
                String is = each.cells().getOrDefault(id, "");
                if (!same(column, was, is)) {
                    At at = Optional.ofNullable(each.line().cells().get(id))
                            .map(Given::at)
                            .orElse(each.line().at());
                    change(at, column, table.field().title() + ", fila " + (i + 1) + ": " + column.title(), was, is);
                }
            }
        }
        for (int i = 0; i < old.size(); i++) {
            if (!left.contains(i) && !old.get(i).isEmpty()) {
                Map<String, String> row = old.get(i);
                changes.add(change(
                        Kind.REMOVED,
                        new At("", "", 0, 0),
                        "Se quita una fila de «" + table.field().title() + "»",
                        table.columns().stream()
                                .map(it -> words(it, row.getOrDefault(it.field().id(), "")))
                                .filter(it -> !it.isEmpty())
                                .collect(Collectors.joining(", ")),
                        ""));
            }
        }
        if (changes.size() == said) {
            At at = written.get(0).line().at();
            changes.add(change(
                    Kind.CHANGED,
                    at,
                    "El orden de las filas de «" + table.field().title() + "»",
                    "",
                    ""));
        }
    }

    private void change(At at, Column column, String title, String before, String after) {
        changes.add(change(
                after.isEmpty() ? Kind.REMOVED : before.isEmpty() ? Kind.ADDED : Kind.CHANGED,
                at,
                title,
                words(column, before),
                words(column, after)));
    }

    private static Change change(Kind kind, At at, String title, String before, String after) {
        return new Change(kind, at, "", Optional.empty(), 0, title, before, after);
    }

    /** What a cell says, as records keep it; empty when it cannot be taken. */
    private Optional<String> read(Column column, Given given) {
        Read read = given.cell().map(it -> CellReading.of(column, it)).orElse(Read.BLANK);
        read.wrong().ifPresent(it -> wrong.add(new Wrong(given.at(), "CELL_NOT_VALID", column.title() + ": " + it)));
        return read.wrong().isPresent()
                ? Optional.empty()
                : Optional.of(read.value().map(it -> text(column, it)).orElse(""));
    }

    private static String text(Column column, DraftValue value) {
        String text = value.parsed() instanceof JsonString it ? it.getString() : value.json();
        return column.field().type() instanceof FieldType.Choice choice && choice.several()
                ? text.replace(';', ' ')
                : text;
    }

    private static void put(Map<String, String> into, String id, String value) {
        if (value.isEmpty()) {
            into.remove(id);
        } else {
            into.put(id, value);
        }
    }

    private static boolean same(Rows table, List<Map<String, String>> one, List<Map<String, String>> other) {
        List<Map<String, String>> rows = filled(one);
        List<Map<String, String>> others = filled(other);
        if (rows.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            Map<String, String> with = others.get(i);
            if (!table.columns().stream()
                    .allMatch(it -> same(
                            it,
                            row.getOrDefault(it.field().id(), ""),
                            with.getOrDefault(it.field().id(), "")))) {
                return false;
            }
        }
        return true;
    }

    private static List<Map<String, String>> filled(List<Map<String, String>> rows) {
        return rows.stream()
                .filter(it -> it.values().stream().anyMatch(value -> !value.isBlank()))
                .toList();
    }

    private static boolean same(Column column, String one, String other) {
        boolean number = column.field().type() instanceof FieldType.Number
                || column.field().type() instanceof FieldType.Money;
        return SameAnswer.is(value(number, one), value(number, other));
    }

    /** A number however many zeros end it. */
    private static Optional<DraftValue> value(boolean number, String text) {
        try {
            return Optional.of(DraftValue.text(
                    number && !text.isEmpty()
                            ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                            : text));
        } catch (NumberFormatException asWritten) {
            return Optional.of(DraftValue.text(text));
        }
    }

    private static String words(Column column, String value) {
        if (value.isEmpty()) {
            return "";
        }
        if (!column.options().isEmpty()) {
            return List.of(value.split(" ")).stream()
                    .map(code -> column.options().stream()
                            .filter(it -> it.value().equals(code))
                            .map(FieldType.Option::label)
                            .findFirst()
                            .orElse(code))
                    .collect(Collectors.joining("; "));
        }
        return CellText.of(column, new FilledForm.Spot(Optional.empty(), Optional.of(DraftValue.text(value))));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
