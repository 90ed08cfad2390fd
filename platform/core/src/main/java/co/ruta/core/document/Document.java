package co.ruta.core.document;

import java.time.Instant;

/**
 * A document as it stands.
 *
 * @param state id of the state of its process
 * @param editable whether the state admits operations on the draft
 * @param version the number that the next submission will have
 * @param revision raised by every change of the draft or the state; what {@code If-Match} names
 */
public record Document(
        DocumentFacts facts,
        String state,
        Instant stateSince,
        boolean editable,
        int version,
        long revision,
        Instant createdAt) {
    public DocumentRef ref() {
        return facts.ref();
    }
}
