package co.ruta.paper;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FilledForm;
import co.ruta.core.format.FilledForm.Line;
import co.ruta.core.format.FilledForm.Part;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FilledForm.Section;
import co.ruta.core.format.FilledForm.Spot;
import co.ruta.core.format.MadeUpForms;
import co.ruta.sdk.format.FieldType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long what stands above is: a table's heading, the titles of its columns and its first row share a page. */
final class HeadingsStayTest {
    private static final String EMPTY = "Sin filas";
    private static final String ROW = "Colibrí";

    /** The tables of a form, the first of so many rows, and in turn an empty one and one of a single row. */
    private static FilledForm form(int rows) {
        FilledForm whole = MadeUpForms.printed()
                .filter(it ->
                        it.tables().filter(table -> !table.lines().isEmpty()).count() > 1)
                .findFirst()
                .orElseThrow();
        Section model = whole.sections().stream()
                .filter(it -> it.parts().stream().anyMatch(HeadingsStayTest::filled))
                .findFirst()
                .orElseThrow();
        Rows table = model.parts().stream()
                .filter(HeadingsStayTest::filled)
                .map(Rows.class::cast)
                .findFirst()
                .orElseThrow();
        Line line = marked(table);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(model.definition(), List.of(with(table, Collections.nCopies(rows, line)))));
        for (int i = 0; i < 12; i++) {
            sections.add(new Section(
                    model.definition(),
                    List.of(with(table, List.of()), with(table, Collections.nCopies(i % 2, line)))));
        }
        return new FilledForm(whole.format(), whole.identity(), whole.heading(), sections, whole.marks());
    }

    /** The first row, with a word of its own in every text. */
    private static Line marked(Rows table) {
        Line line = table.lines().get(0);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < line.spots().size(); i++) {
            boolean text = table.columns().get(i).field().type() instanceof FieldType.Text;
            spots.add(
                    text
                            ? new Spot(Optional.empty(), Optional.of(DraftValue.text(ROW)))
                            : line.spots().get(i));
        }
        return new Line(line.nodes(), line.own(), spots);
    }

    private static boolean filled(Part part) {
        return part instanceof Rows table && !table.lines().isEmpty();
    }

    private static Rows with(Rows table, List<Line> lines) {
        return new Rows(table.field(), table.columns(), lines, table.open());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noHeadingStandsAloneAtTheFootOfAPage(int rows) throws IOException {
        FilledForm form = form(rows);
        String section = form.sections().get(0).definition().title();
        String caption = form.tables().findFirst().orElseThrow().field().title();
        try (PDDocument pdf = Loader.loadPDF(new PdfPrinter().pdf(form))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            PDFTextStripper text = new PDFTextStripper();
            int empty = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                String words = text.getText(pdf).replaceAll("\\s+", " ");
                String last =
                        words.substring(Math.max(0, Math.max(words.lastIndexOf(section), words.lastIndexOf(caption))));
                assertThat(last)
                        .as("what follows the last heading of page %d", page)
                        .containsAnyOf(EMPTY, ROW);
                empty += words.split(EMPTY, -1).length - 1;
            }
            assertThat(empty).as("rows that say there are none").isGreaterThanOrEqualTo(12);
        }
    }
}
