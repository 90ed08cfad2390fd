package co.ruta.sdk.format;

import java.util.Optional;

/**
 * Where the answer to a field lives.
 *
 * @since 1.0
 */
public sealed interface FieldPlace {
    /**
     * In a document of the route, or in what the platform knows.
     *
     * @param criterion id of the criterion, for {@link DocumentField#OPPORTUNITY_PRIORITY}
     * @since 1.0
     */
    record Bound(DocumentField field, Optional<String> criterion) implements FieldPlace {}

    /**
     * Beside a node of a document, as {@code extra.<plugin>.<field>}: what this territory asks and the core does not know.
     *
     * @param by who answers it, since 1.1
     * @since 1.0
     */
    record Extra(DocumentNode node, Writer by) implements FieldPlace {
        /** One the school answers, as those before 1.1. */
        public Extra(DocumentNode node) {
            this(node, Writer.SCHOOL);
        }
    }

    /**
     * Who answers what is asked beside a node.
     *
     * @since 1.1
     */
    enum Writer {
        /** Whoever writes the document. */
        SCHOOL,
        /** The secretaría, in what was delivered, where a state of its process has it verified. */
        STAFF
    }

    /**
     * In the record itself.
     *
     * @since 1.0
     */
    record Own() implements FieldPlace {}
}
