package co.ruta.core.format;

import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Spot;
import co.ruta.core.sheet.SheetText;
import co.ruta.sdk.format.FieldType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** Single cells of a form's workbook: what they say, how they look, what may be written in them. */
final class FormCells {
    static final String EDGE = "A0A8B0";
    private static final String LOCKED = "F2F2F2";

    private final Map<List<FieldType.Option>, Range> lists;

    /** @param lists where the choices of each list of options stand */
    FormCells(Map<List<FieldType.Option>, Range> lists) {
        this.lists = lists;
    }

    /** How many lines it takes in a column so wide. */
    int write(Worksheet sheet, int row, int column, Column asked, Spot spot, int width) {
        Optional<Object> words = CellWords.of(asked, spot.value());
        words.ifPresent(it -> {
            if (it instanceof BigDecimal number) {
                sheet.value(row, column, number);
            } else if (it instanceof LocalDate day) {
                sheet.value(row, column, day);
            } else {
                sheet.value(row, column, SheetText.written(it.toString()));
            }
        });
        return words.map(it -> RowHeights.lines(it.toString(), width)).orElse(1);
    }

    /** How a run of cells of one column looks, and whether it can be written. */
    void look(Column column, Range range) {
        var style = range.style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(EDGE)
                .protectionOption(ProtectionOption.LOCKED, !column.editable());
        if (!column.editable()) {
            style = style.fillColor(LOCKED);
        }
        FieldType type = column.field().type();
        if (type instanceof FieldType.Date) {
            style = style.format("dd/mm/yyyy");
        } else if (type instanceof FieldType.Money) {
            style = style.format("#,##0");
        } else if (type instanceof FieldType.Text && column.options().isEmpty()) {
            style = style.format("@");
        }
        style.set();
    }

    void validate(Worksheet sheet, Column column, Range range) {
        if (column.editable()) {
            new FormValidation(sheet, range, column, lists).add();
        }
    }

    void tall(Worksheet sheet, int row, int lines) {
        if (lines > 1) {
            sheet.rowHeight(row, RowHeights.points(lines));
        }
    }
}
