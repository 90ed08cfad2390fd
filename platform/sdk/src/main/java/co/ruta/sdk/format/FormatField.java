package co.ruta.sdk.format;

import co.ruta.sdk.SourceRef;
import java.util.Optional;

/**
 * One thing a format asks.
 *
 * @param id lower-case words joined by hyphens, unique in its format or, for a column, in its table
 * @param title what the form prints, in Spanish
 * @param required whether the format is incomplete without it
 * @param help how to fill it, in Spanish
 * @param source where the field comes from, when that is not where its section comes from
 * @since 1.0
 */
public record FormatField(
        String id,
        String title,
        FieldType type,
        FieldPlace place,
        boolean required,
        Optional<String> help,
        Optional<SourceRef> source) {

    /**
     * Whether the format itself keeps an answer here, rather than a field the core knows, the secretaría in its
     * verifications or, for a table, its columns.
     */
    public boolean kept() {
        return !(place instanceof FieldPlace.Bound) && !(type instanceof FieldType.Table) && !verified();
    }

    /**
     * Whether it is the secretaría that answers it, in what was delivered.
     *
     * @since 1.1
     */
    public boolean verified() {
        return place instanceof FieldPlace.Extra extra && extra.by() == FieldPlace.Writer.STAFF;
    }
}
