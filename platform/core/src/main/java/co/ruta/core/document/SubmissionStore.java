package co.ruta.core.document;

import co.ruta.core.id.TerritoryId;
import java.util.List;
import java.util.Optional;

/** Where submissions are kept, never to change. */
interface SubmissionStore {
    /** The next number of that territory, kind and cycle: each once, none left out. */
    long nextReceipt(TerritoryId territory, DocumentKind kind, int cycle);

    void add(Submission submission, String content, String idempotencyKey);

    Optional<Submission> byKey(DocumentRef ref, String idempotencyKey);

    List<Submission> list(DocumentRef ref);

    Optional<String> content(DocumentRef ref, int number);

    List<Submission> latestOfCycle(TerritoryId territory, int cycle, DocumentKind kind);
}
