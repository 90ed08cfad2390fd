package co.ruta.sdk.format;

import co.ruta.sdk.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A part of a format, with a heading.
 *
 * @param id lower-case words joined by hyphens, unique in its format
 * @param title the heading, in Spanish
 * @param help what the form says below the heading, in Spanish
 * @param source where its fields come from
 * @since 1.0
 */
public record FormatSection(
        String id, String title, Optional<String> help, List<FormatField> fields, SourceRef source) {
    public FormatSection {
        fields = List.copyOf(fields);
    }
}
