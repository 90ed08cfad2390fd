package co.ruta.core.format;

import co.ruta.sdk.format.FormatLayout.HeaderItem;
import co.ruta.sdk.format.FormatLayout.Orientation;
import co.ruta.sdk.format.FormatLayout.Paper;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet of a form is printed: paper, code and version above, page of pages, school and year below. */
final class PrintSetup {
    private static final int POINTS = 9;

    private PrintSetup() {}

    /** @param heading how many rows at the top stand on every page */
    static void of(FilledForm form, Worksheet sheet, int heading) {
        form.format().layout().page().ifPresent(page -> {
            sheet.pageOrientation(page.orientation() == Orientation.LANDSCAPE ? "landscape" : "portrait");
            sheet.paperSize(paper(page.paper()));
        });
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0, Math.max(0, heading - 1));
        sheet.header(mark(form, HeaderItem.CODE) + " " + mark(form, HeaderItem.VERSION), Position.LEFT, POINTS);
        sheet.header(
                (form.marks().draft() ? FormMarks.DRAFT + " · " : "")
                        + plain(form.format().title()),
                Position.CENTER,
                POINTS);
        sheet.header("Página &P de &N", Position.RIGHT, POINTS);
        sheet.footer(mark(form, HeaderItem.SCHOOL), Position.LEFT, POINTS);
        sheet.footer(mark(form, HeaderItem.CYCLE), Position.RIGHT, POINTS);
    }

    private static String mark(FilledForm form, HeaderItem item) {
        return plain(form.heading().getOrDefault(item, ""));
    }

    /** An ampersand begins a code in a heading of a page. */
    private static String plain(String text) {
        return text.replace("&", "&&");
    }

    private static PaperSize paper(Paper paper) {
        return switch (paper) {
            case LETTER -> PaperSize.LETTER_PAPER;
            case OFICIO -> PaperSize.FOLIO_PAPER;
            case LEGAL -> PaperSize.LEGAL_PAPER;
        };
    }
}
