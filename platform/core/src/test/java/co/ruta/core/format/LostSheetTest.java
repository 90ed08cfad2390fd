package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.format.BroughtBooks.Recognised;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.sheet.Book;
import co.ruta.core.sheet.BookReader;
import co.ruta.core.sheet.UnreadableSheet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A school copied the sheets it saw into a new workbook: the hidden one is gone, the answers are not. */
final class LostSheetTest {
    private static final TerritoryId TERRITORY = new TerritoryId("prueba");

    private static final FormHeading HEADING = new FormHeading(
            "Secretaría de Educación",
            "Territorio",
            Optional.of(new FormHeading.About("Colegio de la Hoja", "168001000001")),
            Optional.of(2026));

    static Stream<Plugins.Official> formats() {
        return Plugins.formats().stream();
    }

    private static Book whole(Plugins.Official official) throws UnreadableSheet {
        RandomContent document = new RandomContent(official, 11);
        document.answers();
        FilledForm form = RandomContent.form(official, document.content(), RandomContent.scope(official));
        return BookReader.read(FormWorkbook.of(new FilledForm(
                form.format(), form.identity(), HEADING.words(form.format()), form.sections(), FormMarks.NONE)));
    }

    private static Book without(Book book, String... sheets) {
        return new Book(book.sheets().stream()
                .filter(it -> !List.of(sheets).contains(it.name()))
                .toList());
    }

    /** Other words in every cell. */
    private static Book with(Book book, UnaryOperator<String> words) {
        return new Book(book.sheets().stream()
                .map(page -> new Book.Page(
                        page.name(),
                        page.part(),
                        page.rows().stream()
                                .map(row -> new Book.Row(
                                        row.number(),
                                        row.cells().stream()
                                                .map(it -> new Book.Cell(
                                                        it.column(), it.kind(), words.apply(it.text()), it.formula()))
                                                .toList()))
                                .toList()))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void itIsKnownByItsHeadingAndSaysTheSame(Plugins.Official official) throws UnreadableSheet {
        Book whole = whole(official);
        Book lost = without(whole, FormWorkbook.IDENTITY, FormWorkbook.LISTS);
        FormAnswers signed = FormReading.read(whole).orElseThrow();
        FormAnswers read = UnsignedBook.read(lost, official.plugin()).orElseThrow();
        assertThat(read.singles()).isEqualTo(signed.singles());
        assertThat(read.tables()).isEqualTo(signed.tables());
        Recognised what = BookRecogniser.recognised(TERRITORY, official.format(), read, BookLabels.of(lost));
        Recognised before = BookRecogniser.recognised(TERRITORY, official.format(), signed, BookLabels.of(whole));
        assertThat(read.identity().format()).isEqualTo(official.format().id());
        // Where two definitions print the same version, the newer reads what the older asked.
        assertThat(read.identity().number())
                .isGreaterThanOrEqualTo(official.format().number());
        assertThat(official.plugin()
                        .format(read.identity().format(), read.identity().number())
                        .orElseThrow()
                        .version())
                .isEqualTo(official.format().version());
        assertThat(what.daneCode()).isEqualTo(before.daneCode()).isPresent();
        assertThat(what.year()).isEqualTo(before.year()).isPresent();
        assertThat(what.document()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void withoutItsHeadingEitherItIsNobodys(Plugins.Official official) throws UnreadableSheet {
        String name = official.format().code().orElse(official.format().title());
        Book lost = with(without(whole(official), FormWorkbook.IDENTITY), it -> it.contains(name) ? "Formato" : it);
        assertThat(UnsignedBook.read(lost, official.plugin())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void inAVersionNobodyKnowsItIsRefused(Plugins.Official official) throws UnreadableSheet {
        String version = official.format().version();
        Book lost = with(without(whole(official), FormWorkbook.IDENTITY), it -> it.replace(version, "Z99"));
        assertThatThrownBy(() -> UnsignedBook.read(lost, official.plugin()))
                .isInstanceOfSatisfying(
                        ProblemException.class, it -> assertThat(it.code()).isEqualTo("FORMAT_VERSION_UNKNOWN"));
    }
}
