package co.ruta.core.document;

import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;
import java.util.List;
import java.util.Optional;

/** Freezes drafts into submissions and reads them. */
public interface Submissions {
    /**
     * Freezes the content, numbers it, moves the document's state and writes the audit row, in the caller's transaction.
     *
     * @throws co.ruta.core.problem.ProblemException {@code DOCUMENT_CHANGED} (stale) when the revision moved on,
     *     {@code DOCUMENT_CLOSED} when it cannot be delivered now, {@code DRAFT_IN_CONFLICT} while people disagree
     */
    Submission freeze(Principal who, Delivery delivery);

    /** What this key was answered with before, if it was. Ask before anything that would refuse a second try. */
    Optional<Submission> answered(DocumentRef ref, String idempotencyKey);

    /** All of the document, oldest first. */
    List<Submission> list(DocumentRef ref);

    /** Fails with {@code SUBMISSION_NOT_FOUND}. */
    Submission byNumber(DocumentRef ref, int number);

    Optional<Submission> latest(DocumentRef ref);

    /** The canonical JSON of one, exactly as it was frozen. */
    String content(DocumentRef ref, int number);

    /** The newest of each document of that kind and cycle, by school. */
    List<Submission> latestOfCycle(TerritoryId territory, int cycle, DocumentKind kind);
}
