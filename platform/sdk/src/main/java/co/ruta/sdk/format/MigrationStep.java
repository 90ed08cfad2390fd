package co.ruta.sdk.format;

import java.util.List;
import java.util.Map;

/**
 * One step by which what was filled in the version before comes into this one. Fields are named by their id, columns as
 * {@code table/column}. No step loses a value: what has no place any more is kept in the archive of the document. The
 * list is closed.
 *
 * @since 1.0
 */
public sealed interface MigrationStep {
    /**
     * A field, a table or a column has another id.
     *
     * @since 1.0
     */
    record Rename(String from, String to) implements MigrationStep {}

    /**
     * A column goes to another table; its rows go with it.
     *
     * @since 1.0
     */
    record Move(String from, String to) implements MigrationStep {}

    /**
     * A text becomes several, cut at each {@code at}; the last takes the rest. The text as it was is archived too.
     *
     * @param into at least two new fields, in order
     * @param at what stands between the parts, e.g. " - "
     * @since 1.0
     */
    record Split(String field, List<String> into, String at) implements MigrationStep {
        public Split {
            into = List.copyOf(into);
        }
    }

    /**
     * A field of this version begins with a value where nothing was filled; a column, in every row.
     *
     * @since 1.0
     */
    record Default(String field, String value) implements MigrationStep {}

    /**
     * The answers of a choice have other values. The answer as it was is archived too.
     *
     * @param values value before → value now
     * @since 1.0
     */
    record Recode(String field, Map<String, String> values) implements MigrationStep {
        public Recode {
            values = Map.copyOf(values);
        }
    }

    /**
     * This version no longer asks it: what was filled goes to the archive.
     *
     * @param reason why, in Spanish
     * @since 1.0
     */
    record Drop(String field, String reason) implements MigrationStep {}
}
