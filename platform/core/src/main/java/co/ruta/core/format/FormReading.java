package co.ruta.core.format;

import co.ruta.core.format.FormAnswers.At;
import co.ruta.core.format.FormAnswers.Given;
import co.ruta.core.format.FormAnswers.GivenLine;
import co.ruta.core.sheet.Book;
import co.ruta.core.sheet.Book.Cell;
import co.ruta.core.sheet.Book.Page;
import co.ruta.core.sheet.Book.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the answers in a workbook of ours wherever its rows and columns were moved to. */
final class FormReading {
    private final Map<String, Given> singles = new LinkedHashMap<>();
    private final Map<String, List<GivenLine>> tables = new LinkedHashMap<>();

    private FormReading() {}

    /** Empty when the workbook does not say which form it is. */
    static Optional<FormAnswers> read(Book book) {
        Map<String, String> words = new HashMap<>();
        book.sheet(FormWorkbook.IDENTITY)
                .ifPresent(page -> page.rows().forEach(row -> words.put(text(row, 0), text(row, 1))));
        return FormIdentity.of(words).map(it -> {
            FormAnswers answers = read(book, it);
            return new FormAnswers(it, answers.singles(), answers.tables(), base(words));
        });
    }

    /** What the hidden columns name, of a workbook that lost its hidden sheet. */
    static FormAnswers read(Book book, FormIdentity identity) {
        FormReading reading = new FormReading();
        book.sheets().stream()
                .filter(it ->
                        !it.name().equals(FormWorkbook.IDENTITY) && !it.name().equals(FormWorkbook.LISTS))
                .forEach(reading::page);
        return new FormAnswers(identity, reading.singles, reading.tables);
    }

    private static Optional<RecordValues> base(Map<String, String> words) {
        return BasePieces.read(words.keySet().stream()
                .filter(it -> it.startsWith(FormWorkbook.BASE))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(it -> words.getOrDefault(it, ""))
                .toList());
    }

    private void page(Page page) {
        String table = "";
        Map<Integer, String> columns = Map.of();
        for (Row row : page.rows()) {
            String mark = text(row, FormWorkbook.MARK);
            String name = mark.length() > 2 ? mark.substring(2) : "";
            if (mark.startsWith("f:")) {
                table = "";
                singles.put(name, given(page, row, FormWorkbook.VALUE));
            } else if (mark.startsWith("t:")) {
                table = name;
                columns = columns(row);
                tables.putIfAbsent(table, new ArrayList<>());
            } else if (mark.startsWith("s:")) {
                table = "";
            } else if (!table.isEmpty() && (mark.startsWith("r:") || mark.isEmpty())) {
                line(page, row, name, columns).ifPresent(tables.getOrDefault(table, new ArrayList<>())::add);
            }
        }
    }

    private static Map<Integer, String> columns(Row row) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        row.cells().stream()
                .filter(it -> it.column() != FormWorkbook.MARK)
                .forEach(it -> columns.put(it.column(), it.text()));
        return columns;
    }

    /** Empty for a row that people left as empty as it was. */
    private static Optional<GivenLine> line(Page page, Row row, String key, Map<Integer, String> columns) {
        Map<String, Given> cells = new HashMap<>();
        columns.forEach((column, id) -> cells.put(id, given(page, row, column)));
        boolean empty = key.isEmpty() && cells.values().stream().allMatch(Given::blank);
        return empty
                ? Optional.empty()
                : Optional.of(
                        new GivenLine(new At(page.name(), page.part(), row.number(), FormWorkbook.FIRST), key, cells));
    }

    private static Given given(Page page, Row row, int column) {
        return new Given(new At(page.name(), page.part(), row.number(), column), row.at(column));
    }

    private static String text(Row row, int column) {
        return row.at(column).map(Cell::text).orElse("");
    }
}
