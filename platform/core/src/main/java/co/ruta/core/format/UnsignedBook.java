package co.ruta.core.format;

import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.Problems;
import co.ruta.core.sheet.Book;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.FormatDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A workbook that lost its hidden sheet: which format it is, by code or title and version as its heading prints them, and,
 * where titles are alike («Plan de mejoramiento», «Seguimiento del plan de mejoramiento»), by the fields its hidden columns
 * name.
 */
final class UnsignedBook {
    private final BookLabels labels;
    private final FormAnswers bare;
    private final Set<String> marks;

    private UnsignedBook(Book book) {
        this.labels = BookLabels.of(book);
        this.bare = FormReading.read(book, FormIdentity.nobodys("", "", 0));
        this.marks = Stream.concat(bare.singles().keySet().stream(), bare.tables().keySet().stream())
                .collect(Collectors.toSet());
    }

    /**
     * Its answers; empty when its heading names none of these formats.
     *
     * @throws ProblemException {@code FORMAT_VERSION_UNKNOWN}
     */
    static Optional<FormAnswers> read(Book book, PluginDefinition plugin) {
        UnsignedBook unsigned = new UnsignedBook(book);
        boolean filled = !unsigned.bare.tables().isEmpty()
                || unsigned.bare.singles().values().stream().anyMatch(it -> !it.blank());
        return filled ? unsigned.identity(plugin).map(it -> FormReading.read(book, it)) : Optional.empty();
    }

    private Optional<FormIdentity> identity(PluginDefinition plugin) {
        List<FormatDefinition> named = BookRecogniser.views(plugin).stream()
                .filter(it -> labels.says(name(it)) && known(it) > 0)
                .toList();
        Optional<FormatDefinition> nearest =
                named.stream().max(Comparator.comparingLong(this::known).thenComparingInt(it -> name(it).length()));
        return nearest.map(which -> named.stream()
                .filter(it -> it.id().equals(which.id()) && labels.inVersion(it.version()))
                .max(Comparator.comparingLong(this::known).thenComparingInt(FormatDefinition::number))
                .map(it -> FormIdentity.nobodys(plugin.id().value(), it.id(), it.number()))
                .orElseThrow(UnsignedBook::versionUnknown));
    }

    private static String name(FormatDefinition it) {
        return it.code().orElse(it.title());
    }

    /** How many of the fields that the workbook names it asks. */
    private long known(FormatDefinition format) {
        return format.fields().filter(it -> marks.contains(it.id())).count();
    }

    static ProblemException versionUnknown() {
        return Problems.invalid(
                "file",
                "FORMAT_VERSION_UNKNOWN",
                "El libro está en una versión del formato que no se conoce. Páselo a una que se descargue aquí.");
    }
}
