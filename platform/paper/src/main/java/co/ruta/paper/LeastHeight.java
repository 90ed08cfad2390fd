package co.ruta.paper;

import co.ruta.core.format.CellText;
import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Line;
import co.ruta.core.format.FilledForm.Rows;
import java.util.List;

/**
 * How much room a table needs below its heading before it may begin on a page: its caption, the titles of its columns and the
 * first row, so that none of them stands alone at the foot. Estimated rather a little too high.
 */
final class LeastHeight {
    /** From the top of a line to the top of the next, in letters' heights. */
    private static final double LINE = 1.35;

    private static final double MILLIMETRES = 25.4 / 72;
    private static final double CELL_PADDING = 2.2;
    private static final double CELL_SIDES = 3;

    /** For lines between the rows and for words that break earlier than expected. */
    private static final double SLACK = 4;

    /** What does not fit on a third of a page may break. */
    private static final double MOST = 70;

    private LeastHeight() {}

    /**
     * In millimetres.
     *
     * @param widths of the columns, in percent
     * @param room how many characters stand beside each other on the page
     * @param points height of a letter
     */
    static double of(Rows table, List<Double> widths, double room, double points) {
        double titles = 1;
        double first = 1;
        for (int i = 0; i < widths.size(); i++) {
            Column column = table.columns().get(i);
            double letters = Math.max(1, room * widths.get(i) / 100 - CELL_SIDES);
            titles = Math.max(titles, Math.ceil(column.title().length() / letters));
            for (Line line : table.lines().subList(0, Math.min(1, table.lines().size()))) {
                String cell = CellText.of(column, line.spots().get(i));
                first = Math.max(first, Math.ceil(cell.length() / letters));
            }
        }
        return Math.min(MOST, row(1, points) + row(titles, points) + row(first, points) + SLACK);
    }

    /** A row of so many lines. */
    static double row(double lines, double points) {
        return lines * points * LINE * MILLIMETRES + CELL_PADDING;
    }
}
