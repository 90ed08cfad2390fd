package co.ruta.core.document;

import co.ruta.core.account.Principal;
import co.ruta.core.problem.Problem;
import java.util.List;

/** Where everything that edits goes in, and where drafts are read. */
public interface Drafts {
    /** Most operations in one batch. */
    int MOST_OPERATIONS = 200;

    /**
     * Writes a batch in one transaction. Conflicts do not stop the others; one operation that cannot be refuses them all.
     *
     * @throws co.ruta.core.problem.ProblemException {@code DOCUMENT_CLOSED} when the state admits no edits,
     *     {@code OPERATION_REUSED} when an id comes back with another content, {@code TOO_MANY_OPERATIONS}, or all that
     *     the kind's rules find
     */
    OperationsApplied apply(Principal who, DocumentRef ref, List<Operation> operations);

    /**
     * Everything that would refuse these operations now, without writing any; there may be more of them than a batch takes.
     */
    List<Problem> problems(Principal who, DocumentRef ref, List<Operation> operations);

    /** Rows written after that revision; 0 for all of them. */
    DraftRows rows(DocumentRef ref, long since);

    /** All rows of a document's draft, as of the revision it was read at or newer. */
    DraftRows rows(Document document);

    /** What people disagree about, by path. */
    List<Conflict> conflicts(DocumentRef ref);

    /**
     * Ends the conflict at the operation's path.
     *
     * @return APPLIED, or CONFLICT when the row or its rivals moved on since the person looked
     */
    OperationResult choose(Principal who, DocumentRef ref, Choice choice);

    /**
     * Puts back what was at the path before that operation, as a new operation.
     *
     * @param opId id of the new operation
     * @param undone id of the one to undo; CONFLICT when somebody wrote after it
     */
    OperationResult undo(Principal who, DocumentRef ref, String opId, String undone);

    /**
     * What happened at a path, newest first.
     *
     * @param before only events older than this number; {@link Long#MAX_VALUE} to begin with
     */
    List<PathChange> history(DocumentRef ref, String path, long before, int limit);
}
