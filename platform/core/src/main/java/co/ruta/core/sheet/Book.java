package co.ruta.core.sheet;

import java.util.List;
import java.util.Optional;

/** A whole workbook as values: every sheet, hidden ones too, with the cells that hold something. */
public record Book(List<Page> sheets) {
    public Book {
        sheets = List.copyOf(sheets);
    }

    /** The sheet of that name. */
    public Optional<Page> sheet(String name) {
        return sheets.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /**
     * A sheet.
     *
     * @param part where it lies in the file
     */
    public record Page(String name, String part, List<Row> rows) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param number from 1
     * @param cells by column, those that hold something
     */
    public record Row(int number, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell in a column, from 0. */
        public Optional<Cell> at(int column) {
            return cells.stream().filter(it -> it.column() == column).findFirst();
        }
    }

    /**
     * A cell.
     *
     * @param column from 0
     * @param text what it holds: a number with a point and no exponent, a day as yyyy-mm-dd, {@code true} or {@code false}
     * @param formula whether it is computed; the text is its last result, empty when the file holds none
     */
    public record Cell(int column, Kind kind, String text, boolean formula) {}

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown as a day. */
        DAY,
        TRUTH,
        /** An error such as {@code #N/A}. */
        ERROR
    }

    /** A column as a spreadsheet names it: A for 0. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
