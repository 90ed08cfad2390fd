package co.ruta.core.format;

import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FormAnswers.At;
import co.ruta.core.format.FormAnswers.Given;
import co.ruta.core.format.FormAnswers.GivenLine;
import co.ruta.core.sheet.Book;
import co.ruta.core.sheet.Book.Row;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads somebody's table as rows of a format. What a row hangs on may be written once for several rows, as in cells that were
 * joined: a blank objective or goal is the one above, unless something above that changed.
 */
final class MappedReading {
    private final Rows table;
    private final Headings headings;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private MappedReading(Rows table, Headings headings, ColumnMap map) {
        this.table = table;
        this.headings = headings;
        map.fields()
                .forEach((heading, field) ->
                        Optional.ofNullable(headings.columns().get(heading)).ifPresent(it -> places.put(field, it)));
    }

    /** Empty when no row of the workbook has the headings. */
    static Optional<FormAnswers> read(Book book, ColumnMap map, Rows table, FormIdentity identity) {
        return headings(book, map)
                .map(it -> new FormAnswers(
                        identity, Map.of(), Map.of(table.field().id(), new MappedReading(table, it, map).lines())));
    }

    private static Optional<Headings> headings(Book book, ColumnMap map) {
        if (map.sheet().isEmpty()) {
            return Headings.with(book, map.fields().keySet());
        }
        return book.sheet(map.sheet().get()).flatMap(page -> page.rows().stream()
                .filter(it -> it.number() == map.row())
                .map(it -> Headings.of(page, it))
                .findFirst());
    }

    private List<GivenLine> lines() {
        List<GivenLine> lines = new ArrayList<>();
        List<String> chain = chain();
        Map<String, Given> above = new HashMap<>();
        for (Row row : headings.page().rows()) {
            if (row.number() <= headings.row()) {
                continue;
            }
            Map<String, Given> cells = new LinkedHashMap<>();
            places.forEach((field, column) -> cells.put(field, new Given(at(row, column), row.at(column))));
            if (cells.values().stream().anyMatch(it -> !it.blank())) {
                inherit(chain, cells, above);
                lines.add(new GivenLine(
                        at(
                                row,
                                places.values().stream()
                                        .mapToInt(it -> it)
                                        .min()
                                        .orElse(0)),
                        "",
                        cells));
            }
        }
        return lines;
    }

    private static void inherit(List<String> chain, Map<String, Given> cells, Map<String, Given> above) {
        boolean changed = false;
        for (String field : chain) {
            Given here = cells.get(field);
            if (here == null) {
                continue;
            }
            if (!here.blank()) {
                changed |= !same(here, above.get(field));
                above.put(field, here);
            } else if (changed) {
                above.remove(field);
            } else if (above.containsKey(field)) {
                cells.put(field, new Given(here.at(), above.get(field).cell()));
            }
        }
    }

    private static boolean same(Given here, @org.jspecify.annotations.Nullable Given before) {
        return before != null
                && here.cell().map(it -> it.text()).equals(before.cell().map(it -> it.text()));
    }

    /** Fields that name what rows hang on, the uppermost first. */
    private List<String> chain() {
        DocumentNode row = ((FieldType.Table) table.field().type()).rows().orElseThrow();
        return FormPaths.chain(row).stream()
                .filter(it -> it != row)
                .flatMap(kind -> table.columns().stream()
                        .filter(it -> it.field().place() instanceof FieldPlace.Bound bound
                                && FormNodes.nameField(kind)
                                        .filter(name -> name == bound.field())
                                        .isPresent()))
                .map(Column::id)
                .toList();
    }

    private At at(Row row, int column) {
        return new At(headings.page().name(), headings.page().part(), row.number(), column);
    }
}
