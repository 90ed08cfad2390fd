package co.ruta.paper;

import co.ruta.core.format.CellText;
import co.ruta.core.format.FilledForm.Line;
import co.ruta.core.format.FilledForm.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How wide the columns of a table are: each at least as its longest word, so that none is broken while the page has room, and
 * what is left shared by how much each has to say.
 */
final class ColumnWidths {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int PADDING = 3;
    private static final int LONGEST_WORD = 18;
    private static final int LONGEST_TEXT = 60;

    /** Titles are bold. */
    private static final double TITLE = 1.15;

    private ColumnWidths() {}

    /**
     * Shares of the width, in percent.
     *
     * @param room how many characters stand beside each other on the page
     */
    static List<Double> of(Rows table, double room) {
        List<Double> least = new ArrayList<>();
        List<Double> more = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String title = table.columns().get(i).title();
            double word = longestWord(title) * TITLE;
            int text = title.length();
            for (Line line : table.lines()) {
                String cell = CellText.of(table.columns().get(i), line.spots().get(i));
                word = Math.max(word, longestWord(cell));
                text = Math.max(text, cell.length());
            }
            double narrow = PADDING + Math.min(word, LONGEST_WORD);
            least.add(narrow);
            more.add(Math.max(1, PADDING + Math.min(text, LONGEST_TEXT) - narrow));
        }
        double left = Math.max(0, room - sum(least));
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < least.size(); i++) {
            widths.add(least.get(i) + left * more.get(i) / sum(more));
        }
        double all = sum(widths);
        return widths.stream().map(it -> 100 * it / all).toList();
    }

    private static int longestWord(String text) {
        return SPACES.splitAsStream(text).mapToInt(String::length).max().orElse(0);
    }

    private static double sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sum();
    }
}
