package co.ruta.rest.format;

import co.ruta.sdk.format.FormatDefinition;

/**
 * A format a document is shown by.
 *
 * @param code empty for formats without one
 * @param number orders the versions; what is printed is {@code version}
 * @param workbook whether it is exchanged as a workbook
 */
public record FormatView(String id, String code, int number, String version, String title, boolean workbook) {
    static FormatView of(FormatDefinition it) {
        return new FormatView(
                it.id(),
                it.code().orElse(""),
                it.number(),
                it.version(),
                it.title(),
                it.layout().workbook().isPresent());
    }
}
