package co.ruta.core.sheet;

import java.util.List;

/**
 * The lines of a file that are not blank, the first being its header.
 *
 * @param doubts cells that hold no plain value
 */
public record Sheet(List<Line> lines, List<Doubt> doubts) {
    public Sheet {
        lines = List.copyOf(lines);
        doubts = List.copyOf(doubts);
    }

    /**
     * One line.
     *
     * @param number where it stands in the file, from 1
     * @param cells without surrounding blanks; a cell that is not there is empty
     */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /**
     * What is odd about a cell of a workbook.
     *
     * @param column its place in the line, from 0
     * @param kind what is odd
     */
    public record Doubt(int line, int column, Kind kind) {}

    /** What a cell may hold instead of a value. */
    public enum Kind {
        /** A formula; its last result was taken, nothing was computed. */
        FORMULA,
        /** A formula whose result the file does not hold. */
        FORMULA_WITHOUT_RESULT,
        /** An error such as {@code #N/A}. */
        ERROR
    }
}
