package co.ruta.core.format;

import static co.ruta.core.format.FormWorkbook.FIRST;
import static co.ruta.core.format.FormWorkbook.MARK;
import static co.ruta.core.format.FormWorkbook.SPARE;

import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Line;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FilledForm.Spot;
import co.ruta.core.sheet.SheetText;
import co.ruta.sdk.format.FieldType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** A table of a form on its sheet; one with many rows is written piece by piece. */
final class FormTable {
    /** Rows written at a time where a table has many: no more stay in memory. */
    private static final int AT_A_TIME = 250;

    private static final String HEAD = "D9E2EC";

    private final Worksheet sheet;
    private final Rows table;
    private final FormCells cells;
    private final List<Column> columns;
    private final int[] widths;

    /** @param said widths the layout gives, by field */
    FormTable(Worksheet sheet, Rows table, Map<String, Integer> said, FormCells cells) {
        this.sheet = sheet;
        this.table = table;
        this.cells = cells;
        this.columns = table.columns();
        this.widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            String name = table.field().id() + "/" + columns.get(i).field().id();
            widths[i] = Math.max(said.getOrDefault(name, FormWorkbook.USUAL), i == 0 ? FormWorkbook.LABEL : 0);
        }
    }

    /** Writes it from a row on; the first free one after it. */
    int write(int from) {
        int first = head(from);
        int row = first;
        int looked = first;
        for (Line line : table.lines()) {
            line(row++, line);
            if (row - looked == AT_A_TIME) {
                looks(looked, row);
                flush();
                looked = row;
            }
        }
        for (int end = row + spare(row - first); row < end; row++) {
            sheet.value(row, MARK, "r:");
        }
        looks(looked, row);
        if (row > first) {
            for (int i = 0; i < columns.size(); i++) {
                cells.validate(sheet, columns.get(i), sheet.range(first, FIRST + i, row - 1, FIRST + i));
            }
        }
        return row;
    }

    /** The title, a hidden row that names the columns, and their titles. */
    private int head(int from) {
        int row = from;
        sheet.value(row, MARK, "h:");
        sheet.value(row, FIRST, SheetText.written(table.field().title()));
        sheet.style(row++, FIRST).bold().set();
        sheet.value(row, MARK, "t:" + table.field().id());
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(row, FIRST + i, columns.get(i).id());
        }
        sheet.hideRow(row++);
        sheet.value(row, MARK, "h:");
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String title = column.title() + (column.field().required() ? " *" : "");
            sheet.value(row, FIRST + i, SheetText.written(title));
            sheet.width(FIRST + i, widths[i]);
        }
        sheet.range(row, FIRST, row, FIRST + columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor(HEAD)
                .borderStyle(BorderStyle.THIN)
                .borderColor(FormCells.EDGE)
                .set();
        return row + 1;
    }

    private void line(int row, Line line) {
        sheet.value(row, MARK, "r:" + line.key());
        int tallest = 1;
        for (int i = 0; i < columns.size(); i++) {
            Spot spot = line.spots().get(i);
            tallest = Math.max(tallest, cells.write(sheet, row, FIRST + i, columns.get(i), spot, widths[i]));
        }
        cells.tall(sheet, row, tallest);
    }

    /** How many empty rows people may write in below those that are filled. */
    private int spare(int filled) {
        int most = ((FieldType.Table) table.field().type()).maxRows();
        return table.open() ? Math.max(0, Math.min(SPARE, most - filled)) : 0;
    }

    private void looks(int from, int to) {
        for (int i = 0; i < columns.size() && to > from; i++) {
            cells.look(columns.get(i), sheet.range(from, FIRST + i, to - 1, FIRST + i));
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
