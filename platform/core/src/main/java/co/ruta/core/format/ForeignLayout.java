package co.ruta.core.format;

import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.ForeignTables.Asked;
import co.ruta.core.format.ForeignTables.Field;
import co.ruta.core.format.ForeignTables.Heading;
import co.ruta.core.format.ForeignTables.Kept;
import co.ruta.core.format.ForeignTables.Layout;
import co.ruta.core.problem.Problems;
import co.ruta.core.sheet.Book;
import co.ruta.core.sheet.Book.Cell;
import co.ruta.core.sheet.Book.Page;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.FormatDefinition;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How somebody's table lies beside a format's.
 *
 * @param kept what was said of tables before, whom to believe first in front
 */
record ForeignLayout(PluginDefinition plugin, FormatDefinition format, List<Rows> tables, List<Kept> kept) {
    private static final int EXAMPLES = 3;
    private static final int LONGEST = 60;

    Layout of(Book book, Asked asked, Optional<ColumnMap> own) {
        Optional<ColumnMap> said = own.filter(it -> !it.fields().isEmpty());
        Rows table = table(asked.table().isEmpty() ? said.map(ColumnMap::table).orElse("") : asked.table());
        ColumnWords words = new ColumnWords(table.columns());
        Headings headings = headings(book, asked, said, words);
        Optional<Kept> before = kept.stream()
                .filter(it -> it.map().format().equals(format.id())
                        && it.map().table().equals(table.field().id())
                        && headings.columns()
                                .keySet()
                                .containsAll(it.map().fields().keySet()))
                .findFirst();
        Map<String, String> fields = said.filter(it -> it.row() == headings.row())
                .map(ColumnMap::fields)
                .or(() -> before.map(it -> it.map().fields()))
                .orElseGet(() -> words.suggest(headings.columns().keySet()));
        Map<String, String> all = new LinkedHashMap<>();
        tables.forEach(it -> all.put(it.field().id(), it.field().title()));
        return new Layout(
                format.id(),
                BookRecogniser.title(format),
                all,
                table.field().id(),
                pages(book).map(Page::name).toList(),
                headings.page().name(),
                headings.row(),
                headings.columns().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(it -> new Heading(
                                it.getKey(),
                                Book.letters(it.getValue()),
                                headings.texts().getOrDefault(it.getKey(), it.getKey()),
                                examples(headings, it.getValue()),
                                fields.getOrDefault(it.getKey(), "")))
                        .toList(),
                table.columns().stream()
                        .map(it -> new Field(it.id(), it.title(), it.field().required(), !it.editable()))
                        .toList(),
                before.map(Kept::by));
    }

    private Rows table(String wanted) {
        return tables.stream()
                .filter(it -> it.field().id().equals(wanted))
                .findFirst()
                .or(() -> tables.stream().max(Comparator.comparingLong(ForeignLayout::writable)))
                .orElseThrow(() -> Problems.invalid(
                        "table", "TABLE_NOT_FOUND", "Este formato no tiene tablas que se llenen por filas."));
    }

    private static long writable(Rows table) {
        return table.columns().stream().filter(Column::editable).count();
    }

    private static Headings headings(Book book, Asked asked, Optional<ColumnMap> said, ColumnWords words) {
        String sheet = asked.sheet().isEmpty() ? said.flatMap(ColumnMap::sheet).orElse("") : asked.sheet();
        int row = asked.row() > 0
                ? asked.row()
                : asked.sheet().isEmpty() ? said.map(ColumnMap::row).orElse(0) : 0;
        Optional<Page> page = pages(book).filter(it -> it.name().equals(sheet)).findFirst();
        if (page.isPresent() && row > 0) {
            Optional<Headings> exact = page.get().rows().stream()
                    .filter(it -> it.number() == row)
                    .map(it -> Headings.of(page.get(), it))
                    .findFirst();
            if (exact.isPresent()) {
                return exact.get();
            }
        }
        return page.map(Stream::of)
                .orElseGet(() -> pages(book))
                .flatMap(it -> Headings.likely(it, words).stream())
                .max(Comparator.comparingInt(
                        it -> words.suggest(it.columns().keySet()).size()))
                .or(() -> page.stream()
                        .flatMap(it -> it.rows().stream().map(first -> Headings.of(it, first)))
                        .findFirst())
                .orElseThrow(
                        () -> Problems.invalid(
                                "file",
                                "FORM_UNREADABLE",
                                "El archivo no trae ninguna tabla con encabezados. Revise que la hoja tenga una fila de títulos."));
    }

    private static Stream<Page> pages(Book book) {
        return book.sheets().stream()
                .filter(it -> !it.name().equals(FormWorkbook.IDENTITY)
                        && !it.name().equals(FormWorkbook.LISTS)
                        && !it.rows().isEmpty());
    }

    private static List<String> examples(Headings headings, int column) {
        return headings.page().rows().stream()
                .filter(it -> it.number() > headings.row())
                .flatMap(it -> it.at(column).stream())
                .map(Cell::text)
                .filter(it -> !it.isBlank())
                .map(it -> it.length() > LONGEST ? it.substring(0, LONGEST) + "…" : it)
                .distinct()
                .limit(EXAMPLES)
                .toList();
    }
}
