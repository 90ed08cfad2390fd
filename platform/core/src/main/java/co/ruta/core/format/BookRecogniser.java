package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.BroughtBooks.Recognised;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.sheet.Book;
import co.ruta.core.sheet.Book.Cell;
import co.ruta.core.sheet.BookReader;
import co.ruta.core.sheet.CsvBook;
import co.ruta.core.sheet.UnreadableSheet;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FormatDefinition;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Says which of a territory's forms a workbook is: by its hidden sheet, and without one by code and version as printed. */
@Service
class BookRecogniser {
    private final Territories territories;
    private final MappedBooks mapped;

    @Inject
    BookRecogniser(Territories territories, MappedBooks mapped) {
        this.territories = territories;
        this.mapped = mapped;
    }

    /** What a workbook is, and its answers. */
    record Read(Recognised what, FormAnswers answers) {}

    /** @param year of workbooks that say none */
    Read read(TerritoryId id, byte[] file, int year) {
        Book book = book(asBook(file));
        Territory territory = territories.get(id);
        PluginDefinition plugin = territory.plugin().definition();
        FormAnswers answers = FormReading.read(book)
                .or(() -> UnsignedBook.read(book, plugin))
                .or(() -> mapped.shared(id, book, plugin, year))
                .orElseThrow(() -> Problems.invalid(
                        "file",
                        "FORM_NOT_OURS",
                        "El libro no dice qué formato es, y nadie ha dicho qué significan sus columnas. Dígalo una vez"
                                + " para todos los que vengan así, o pida el formato que se descarga aquí."));
        FormatDefinition format = format(plugin, answers.identity());
        return new Read(recognised(id, format, answers, BookLabels.of(book)), answers);
    }

    static Recognised recognised(
            TerritoryId territory, FormatDefinition format, FormAnswers answers, BookLabels labels) {
        FormIdentity identity = answers.identity();
        return new Recognised(
                DocumentKind.valueOf(format.stage().orElseThrow().name()),
                format.id(),
                format.number(),
                title(format),
                single(format, answers, DocumentField.DOCUMENT_CYCLE)
                        .filter(it -> it.matches("20\\d\\d"))
                        .map(Integer::valueOf)
                        .or(() -> Optional.of(identity.cycle()).filter(it -> it > 0))
                        .or(labels::year),
                single(format, answers, DocumentField.SCHOOL_DANE_CODE)
                        .filter(it -> it.matches("\\d{12}"))
                        .or(labels::daneCode),
                identity.territory().equals(territory.value())
                                && !identity.document().isEmpty()
                        ? Optional.of(new DocumentRef(
                                territory, new SchoolId(identity.school()), new DocumentId(identity.document())))
                        : Optional.empty());
    }

    static String title(FormatDefinition it) {
        return it.code().map(code -> code + " ").orElse("") + it.title() + ", versión " + it.version();
    }

    private static Optional<String> single(FormatDefinition format, FormAnswers answers, DocumentField of) {
        return format.fields()
                .filter(it -> it.place() instanceof FieldPlace.Bound bound && bound.field() == of)
                .flatMap(it -> Optional.ofNullable(answers.singles().get(it.id())).stream())
                .flatMap(it -> it.cell().stream())
                .map(Cell::text)
                .map(String::strip)
                .findFirst();
    }

    static List<FormatDefinition> views(PluginDefinition plugin) {
        return plugin.formats().stream()
                .filter(it -> it.kind() == FormatDefinition.Kind.VIEW
                        && it.stage().isPresent()
                        && it.subject() == FormatDefinition.Subject.SCHOOL)
                .toList();
    }

    private static FormatDefinition format(PluginDefinition plugin, FormIdentity identity) {
        List<FormatDefinition> versions = views(plugin).stream()
                .filter(it -> it.id().equals(identity.format()))
                .toList();
        if (versions.isEmpty()) {
            throw Problems.invalid(
                    "file",
                    "FORMAT_NOT_FOUND",
                    "El libro es de un formato que en este territorio no se recibe. Pida el que se descarga aquí.");
        }
        return versions.stream()
                .filter(it -> it.number() == identity.number())
                .findFirst()
                .orElseThrow(UnsignedBook::versionUnknown);
    }

    private static byte[] asBook(byte[] file) {
        try {
            return CsvBook.of(file);
        } catch (UnreadableSheet wrong) {
            throw Problems.invalid("file", "FORM_UNREADABLE", wrong.message());
        }
    }

    static Book book(byte[] workbook) {
        try {
            return BookReader.read(workbook);
        } catch (UnreadableSheet wrong) {
            throw Problems.invalid("file", "FORM_UNREADABLE", wrong.message());
        }
    }
}
