package co.ruta.core.format;

import co.ruta.core.sheet.Book;
import co.ruta.core.sheet.Book.Cell;
import co.ruta.core.sheet.Book.Kind;
import co.ruta.core.sheet.Book.Page;
import co.ruta.core.sheet.Book.Row;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The row of a table that names its columns. A heading is named by its words without accents and case; one that comes twice
 * gets a number.
 *
 * @param columns name of a heading → its column, from 0
 * @param texts name of a heading → as it is written
 */
record Headings(Page page, int row, Map<String, Integer> columns, Map<String, String> texts) {
    private static final int LOOKED_AT = 60;
    private static final int LONGEST = 120;

    static Headings of(Page page, Row row) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Cell cell : row.cells()) {
            String plain = CellReading.plain(cell.text());
            if (plain.isEmpty() || plain.length() > LONGEST) {
                continue;
            }
            int times = seen.merge(plain, 1, Integer::sum);
            String name = times == 1 ? plain : plain + " #" + times;
            columns.put(name, cell.column());
            texts.put(name, cell.text().strip());
        }
        return new Headings(page, row.number(), columns, texts);
    }

    /** The first row, of any sheet, with all of these headings. */
    static Optional<Headings> with(Book book, Collection<String> names) {
        return book.sheets().stream()
                .flatMap(page -> page.rows().stream()
                        .filter(it -> it.number() <= LOOKED_AT)
                        .map(it -> of(page, it)))
                .filter(it -> it.columns().keySet().containsAll(names))
                .findFirst();
    }

    /** The row that most looks like headings: the most texts that say something of a field, then the most texts. */
    static Optional<Headings> likely(Page page, ColumnWords words) {
        Optional<Headings> best = Optional.empty();
        int most = 0;
        for (Row row : page.rows()) {
            if (row.number() > LOOKED_AT) {
                break;
            }
            Headings here = of(page, row);
            int texts = (int)
                    row.cells().stream().filter(it -> it.kind() == Kind.TEXT).count();
            int score = 1000 * words.suggest(here.columns().keySet()).size() + texts;
            if (texts > 1 && score > most) {
                most = score;
                best = Optional.of(here);
            }
        }
        return best;
    }
}
