package co.ruta.core.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where drafts are kept. */
interface DraftStore {
    /**
     * Takes the document until the transaction ends, so that operations on it come one after another, with the rows at
     * these paths. Empty when the school has no such document.
     */
    Optional<Held> hold(DocumentRef ref, Collection<String> paths);

    /** Writes what a merge came to, and the draft's new revision. */
    void write(DocumentRef ref, Merged merged);

    DraftRows rows(DocumentRef ref, long since);

    /** All rows, of a document that is known to be there. */
    DraftRows rows(Document document);

    List<Conflict> conflicts(DocumentRef ref);

    /** A document taken, with the rows asked for. */
    record Held(Document document, Map<String, HeldRow> rows) {}

    /**
     * A row taken.
     *
     * @param contested revision of the newest rival at its path, 0 when there is none
     */
    record HeldRow(DraftRow row, long contested) {
        boolean inConflict() {
            return contested > 0;
        }
    }

    /**
     * What to write.
     *
     * @param at when; the same in the row, its rivals and the audit
     * @param revs for each result the revision that records it
     * @param rows rows as they are to be, with the mark of those contested
     * @param rivals each takes the place of the one its author had at the path
     * @param settled paths whose rivals go
     */
    record Merged(
            long revision,
            Instant at,
            List<OperationResult> results,
            List<Long> revs,
            Collection<HeldRow> rows,
            List<Rival> rivals,
            List<String> settled) {
        static Merged nothing(long revision) {
            return new Merged(revision, Instant.EPOCH, List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }
}
