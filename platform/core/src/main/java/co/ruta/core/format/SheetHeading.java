package co.ruta.core.format;

import static co.ruta.core.format.FormWorkbook.FIRST;

import co.ruta.core.sheet.SheetText;
import co.ruta.sdk.format.FormatLayout.HeaderItem;
import co.ruta.sdk.format.FormatLayout.HeaderLine;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.PictureAnchor;
import org.dhatim.fastexcel.Worksheet;

/** What stands above the sections of a sheet: logo, official heading, title and number. */
final class SheetHeading {
    private static final int LOGO_HEIGHT = 64;
    private static final int LOGO_WIDTH = 320;

    private final FilledForm form;

    SheetHeading(FilledForm form) {
        this.form = form;
    }

    /** Writes it; the first free row. */
    int write(Worksheet sheet, List<HeaderLine> lines) {
        int row = logo(sheet);
        if (form.marks().draft()) {
            sheet.value(row, FIRST, FormMarks.DRAFT);
            sheet.style(row++, FIRST).bold().fontSize(14).set();
        }
        for (HeaderLine line : lines) {
            int column = FIRST;
            for (HeaderItem item : line.items()) {
                String words = form.heading().getOrDefault(item, "");
                if (!words.isEmpty()) {
                    sheet.value(row, column, SheetText.written(words));
                    sheet.style(row, column).bold().set();
                    column += column == FIRST ? 1 : 2;
                }
            }
            row++;
        }
        sheet.value(row, FIRST, SheetText.written(form.format().title()));
        sheet.style(row++, FIRST).bold().fontSize(14).set();
        if (form.marks().number().isPresent()) {
            sheet.value(
                    row, FIRST, SheetText.written("N.º " + form.marks().number().get()));
            sheet.style(row++, FIRST).bold().set();
        }
        return row;
    }

    /** The first free row; a drawing is not put in: spreadsheet programs want an image beside it. */
    private int logo(Worksheet sheet) {
        Optional<FormLogo> logo = form.marks().logo().filter(FormLogo::png);
        if (logo.isEmpty()) {
            return 0;
        }
        byte[] image = logo.get().bytes();
        int width = Math.min(LOGO_WIDTH, PngSize.of(image).widthAt(LOGO_HEIGHT));
        sheet.rowHeight(0, LOGO_HEIGHT * 0.75 + 4);
        sheet.addImage(
                PictureAnchor.oneCellAnchor(0, FIRST, width, LOGO_HEIGHT),
                image,
                logo.get().alternative(),
                true);
        return 1;
    }
}
