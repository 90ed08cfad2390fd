package co.ruta.core.document;

import co.ruta.core.account.Principal;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.util.List;
import java.util.Optional;

/** Finds documents, opens them and moves them from state to state. */
public interface Documents {
    /**
     * The school's document of that cycle and kind, opened with these pins and in this state if there was none yet. Two
     * who open at once get the same one.
     */
    Document open(
            Principal who,
            TerritoryId territory,
            SchoolId school,
            int cycle,
            DocumentKind kind,
            Pins pins,
            String state,
            boolean editable);

    Optional<Document> find(TerritoryId territory, SchoolId school, int cycle, DocumentKind kind);

    /** Fails with {@code DOCUMENT_NOT_FOUND} when the school has none of that id. */
    Document get(DocumentRef ref);

    /** All documents of a school, newest cycle first. */
    List<Document> ofSchool(TerritoryId territory, SchoolId school);

    /** All documents of one kind and cycle in the territory, by school. */
    List<Document> ofCycle(TerritoryId territory, int cycle, DocumentKind kind);

    /**
     * Moves the document, writes the step and its audit row, in the caller's transaction.
     *
     * @return the document in its new state
     * @throws co.ruta.core.problem.ProblemException {@code DOCUMENT_CHANGED} (stale) when the revision is no longer it
     */
    Document move(Principal who, StateChange change);

    /** Every step it took, oldest first. */
    List<DocumentTransition> transitions(DocumentRef ref);
}
