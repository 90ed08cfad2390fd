package co.ruta.rest.document;

import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.id.DocumentId;
import java.time.Instant;
import java.util.Optional;

/**
 * A document as it stands.
 *
 * @param version number that the next submission will have
 */
record DocumentView(
        DocumentId id,
        DocumentKind kind,
        int cycle,
        Optional<String> catalogue,
        String state,
        Instant stateSince,
        boolean editable,
        int version,
        long revision) {
    static DocumentView of(Document it) {
        return new DocumentView(
                it.ref().document(),
                it.facts().kind(),
                it.facts().cycle(),
                it.facts().pins().catalogue(),
                it.state(),
                it.stateSince(),
                it.editable(),
                it.version(),
                it.revision());
    }
}
