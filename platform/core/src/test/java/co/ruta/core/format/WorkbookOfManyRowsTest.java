package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.format.FormAnswers.GivenLine;
import co.ruta.core.sheet.BookReader;
import co.ruta.core.sheet.UnreadableSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table of thousands of rows is written whole, a few rows at a time. */
final class WorkbookOfManyRowsTest {
    private static final int SCHOOLS = Integer.getInteger("formats.schools", 1_300);

    @Test
    void everyRowShouldBeThereWithItsLook() throws UnreadableSheet {
        FilledForm form = MadeUpForms.control(SCHOOLS);
        long begun = System.nanoTime();
        byte[] workbook = FormWorkbook.of(form);
        System.out.printf(
                "%d rows: %d KB in %d ms%n", SCHOOLS, workbook.length / 1024, (System.nanoTime() - begun) / 1_000_000);

        List<GivenLine> lines = FormReading.read(BookReader.read(workbook))
                .orElseThrow()
                .tables()
                .getOrDefault("deliveries", List.of());

        assertThat(lines).hasSize(SCHOOLS);
        for (int i = 0; i < SCHOOLS; i++) {
            assertThat(lines.get(i).cells().get("dane").cell().orElseThrow().text())
                    .isEqualTo(MadeUpForms.dane(i));
        }
    }
}
