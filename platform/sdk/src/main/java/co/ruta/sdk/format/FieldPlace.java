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
     * @since 1.0
     */
    record Extra(DocumentNode node) implements FieldPlace {}

    /**
     * In the record itself.
     *
     * @since 1.0
     */
    record Own() implements FieldPlace {}
}
