package co.ruta.core.format;

import co.ruta.core.sheet.Book;
import co.ruta.core.sheet.Book.Cell;
import co.ruta.core.sheet.Book.Page;
import co.ruta.core.sheet.Book.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the visible heading of a workbook says of it: code, version, school, year. Looks at the first rows of each sheet. */
final class BookLabels {
    private static final int ROWS = 25;
    private static final Pattern DANE_CODE = Pattern.compile("(?<!\\d)(\\d{12})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

    /** With its colon anywhere, or at the beginning of a cell. */
    private static final Pattern VERSION = Pattern.compile("\\bversion\\s*:|^version\\b");

    private final List<List<String>> rows = new ArrayList<>();

    private BookLabels() {}

    static BookLabels of(Book book) {
        BookLabels labels = new BookLabels();
        for (Page page : book.sheets()) {
            if (!page.name().equals(FormWorkbook.IDENTITY) && !page.name().equals(FormWorkbook.LISTS)) {
                page.rows().stream()
                        .filter(it -> it.number() <= ROWS)
                        .map(BookLabels::words)
                        .forEach(labels.rows::add);
            }
        }
        return labels;
    }

    private static List<String> words(Row row) {
        return row.cells().stream().map(Cell::text).map(CellReading::plain).toList();
    }

    /** Whether some cell is these words, or ends with them after a label: {@code Código: D02.03.F01}. */
    boolean says(String words) {
        Pattern whole = Pattern.compile("(^|[\\s:])" + Pattern.quote(CellReading.plain(words)) + "($|[\\s,;])");
        return rows.stream().flatMap(List::stream).anyMatch(it -> whole.matcher(it)
                .find());
    }

    /**
     * Whether it is printed as of that version: what follows the word says so; where the word does not occur, some cell.
     */
    boolean inVersion(String version) {
        List<String> labelled = rows.stream().flatMap(BookLabels::afterVersion).toList();
        Pattern whole = Pattern.compile("^" + Pattern.quote(CellReading.plain(version)) + "($|[\\s,;])");
        return labelled.isEmpty()
                ? says(version)
                : labelled.stream().anyMatch(it -> whole.matcher(it).find());
    }

    private static Stream<String> afterVersion(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            Matcher label = VERSION.matcher(row.get(i));
            if (label.find()) {
                String here = row.get(i).substring(label.end()).strip();
                return Stream.of(here.isEmpty() && i + 1 < row.size() ? row.get(i + 1) : here)
                        .filter(it -> !it.isEmpty());
            }
        }
        return Stream.empty();
    }

    /** Twelve digits in or after a cell that speaks of DANE. */
    Optional<String> daneCode() {
        return labelled("dane", DANE_CODE);
    }

    /** The year in or after a cell that says vigencia or año. */
    Optional<Integer> year() {
        return labelled("vigencia", YEAR).or(() -> labelled("ano", YEAR)).map(Integer::valueOf);
    }

    private Optional<String> labelled(String label, Pattern what) {
        Pattern word = Pattern.compile("\\b" + label + "\\b");
        return rows.stream().flatMap(row -> after(row, word, what)).findFirst();
    }

    private static Stream<String> after(List<String> row, Pattern word, Pattern what) {
        for (int i = 0; i < row.size(); i++) {
            Matcher label = word.matcher(row.get(i));
            if (label.find()) {
                Function<String, Optional<String>> find = text -> {
                    Matcher found = what.matcher(text);
                    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
                };
                Optional<String> here = find.apply(row.get(i).substring(label.end()));
                int next = i + 1;
                return here.or(() -> next < row.size() ? find.apply(row.get(next)) : Optional.empty()).stream();
            }
        }
        return Stream.empty();
    }
}
