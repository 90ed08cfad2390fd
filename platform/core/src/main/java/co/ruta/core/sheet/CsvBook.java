package co.ruta.core.sheet;

import co.ruta.core.sheet.Sheet.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Worksheet;

/** A list in CSV as a workbook, each line in the row of its number, so that cells have addresses. */
public final class CsvBook {
    /** What its one sheet is called. */
    public static final String SHEET = "CSV";

    private CsvBook() {}

    /** A workbook stays as it is. */
    public static byte[] of(byte[] file) throws UnreadableSheet {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            return file;
        }
        Sheet list = SheetReader.read(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "Ruta", "1.0")) {
            Worksheet sheet = book.newWorksheet(SHEET);
            for (Line line : list.lines()) {
                for (int column = 0; column < Math.min(line.cells().size(), 200); column++) {
                    if (!line.cells().get(column).isEmpty()) {
                        sheet.value(
                                line.number() - 1,
                                column,
                                SheetText.written(line.cells().get(column)));
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
