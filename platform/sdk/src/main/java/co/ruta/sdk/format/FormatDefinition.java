package co.ruta.sdk.format;

import co.ruta.sdk.SourceRef;
import co.ruta.sdk.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of an official format. Once published it never changes: another version takes its place.
 *
 * @param id names the format across its versions; lower-case words joined by hyphens
 * @param number orders the versions, from 1; what is printed is {@code version}
 * @param code the official code, e.g. "D02.03.F01"; empty for formats without one
 * @param version as printed, e.g. "V5" or "V3.0"
 * @param title in Spanish
 * @param process the process of the secretaría's quality system, as the heading prints it
 * @param stage the stage it belongs to; empty for those of a procedure
 * @param kind whether it shows documents or is one
 * @param subject whom it is about
 * @param numbered whether each record of it takes the next number of the year
 * @param approved the day it was approved; empty when the source does not say it
 * @param from first day it is used; empty when it always was
 * @param to last day it is used; empty while it is
 * @param migration how what was filled in the version before comes into this one, in order
 * @param source the document that orders it
 * @since 1.0
 */
public record FormatDefinition(
        String id,
        int number,
        Optional<String> code,
        String version,
        String title,
        String process,
        Optional<Stage> stage,
        Kind kind,
        Subject subject,
        boolean numbered,
        Optional<LocalDate> approved,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<FormatSection> sections,
        FormatLayout layout,
        List<MigrationStep> migration,
        SourceRef source) {
    public FormatDefinition {
        sections = List.copyOf(sections);
        migration = List.copyOf(migration);
    }

    /**
     * Whether a format shows documents or is one.
     *
     * @since 1.0
     */
    public enum Kind {
        /** Shows documents of the route; its answers live there. */
        VIEW,
        /** A document of its own: acta, lista, carta. */
        RECORD
    }

    /**
     * Whom a filled format is about.
     *
     * @since 1.0
     */
    public enum Subject {
        /** One school. */
        SCHOOL,
        /** The secretaría and all its schools. */
        TERRITORY
    }

    /** Every field outside tables, and every table, in order. */
    public Stream<FormatField> fields() {
        return sections.stream().flatMap(it -> it.fields().stream());
    }

    /** The field, or {@code table/column}, of that name. */
    public Optional<FormatField> field(String name) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            return fields().filter(it -> it.id().equals(name)).findFirst();
        }
        return field(name.substring(0, slash))
                .flatMap(it -> it.type() instanceof FieldType.Table table
                        ? table.column(name.substring(slash + 1))
                        : Optional.empty());
    }

    /** Whether this version is used on a day. */
    public boolean usedOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
