package co.ruta.paper;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.format.FilledForm;
import co.ruta.core.format.MadeUpForms;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A secretaría's control of thousands of schools is printed whole. */
final class LongTablePrintTest {
    private static final int SCHOOLS = Integer.getInteger("formats.schools", 600);

    @Test
    void everyRowOfALongControlShouldBePrinted() throws IOException {
        FilledForm form = MadeUpForms.control(SCHOOLS);
        long begun = System.nanoTime();
        byte[] printed = new PdfPrinter().pdf(form);
        System.out.printf(
                "%d rows: %d KB in %d ms%n", SCHOOLS, printed.length / 1024, (System.nanoTime() - begun) / 1_000_000);
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            String words = new PDFTextStripper().getText(pdf);
            for (int i = 0; i < SCHOOLS; i += 97) {
                assertThat(words).contains(MadeUpForms.dane(i));
            }
            assertThat(words).contains(MadeUpForms.dane(SCHOOLS - 1));
        }
    }
}
