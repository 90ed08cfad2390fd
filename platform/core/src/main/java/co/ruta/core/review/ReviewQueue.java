package co.ruta.core.review;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Documents in a state that somebody of the secretaría is expected to act on, oldest first.
 *
 * @param total how many there are in all
 * @param next pass as {@code after} to go on; empty at the end
 */
public record ReviewQueue(List<Entry> entries, int total, Optional<String> next) {
    public ReviewQueue {
        entries = List.copyOf(entries);
    }

    /**
     * @param kind which documents
     * @param cycle the year the documents apply to
     * @param state only this state; empty for all that wait for the secretaría
     * @param after where the last page ended
     * @param size 1–200
     */
    public record Filter(DocumentKind kind, int cycle, Optional<String> state, Optional<String> after, int size) {
        /** Of self-assessments. */
        public Filter(int cycle, Optional<String> state, Optional<String> after, int size) {
            this(DocumentKind.SELF_ASSESSMENT, cycle, state, after, size);
        }
    }

    /** A document that waits. */
    public record Entry(
            DocumentId document,
            SchoolId school,
            String schoolName,
            String daneCode,
            String municipality,
            String zone,
            String state,
            String stateTitle,
            Instant since,
            long businessDaysWaiting,
            int version,
            boolean late) {}
}
