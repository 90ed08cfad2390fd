package co.ruta.core.process;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import java.util.List;

/** What may be done with a document as a whole, and doing it. */
public interface Processes {
    /**
     * The state a document is in and each way out of it, with what stands in the way for this person.
     *
     */
    ProcessView view(Principal who, DocumentRef document);

    /**
     * Takes a transition: role, revision and guards are judged, effects performed, the state changed and written down, all
     * or nothing. The same idempotency key again returns the first answer and does nothing.
     *
     * @throws co.ruta.core.problem.ProblemException {@code DOCUMENT_NOT_FOUND}, {@code TRANSITION_UNKNOWN}, {@code
     *     TRANSITION_NOT_FROM_HERE}, {@code TRANSITION_NOT_YOURS}, {@code REVISION_STALE}, or all problems of the guards
     */
    TransitionOutcome take(Principal who, TransitionRequest request);

    /** Every transition taken, oldest first. */
    List<TransitionTaken> history(Principal who, DocumentRef document);
}
