package co.ruta.core.document;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where documents are kept. */
interface DocumentStore {
    /** False, and nothing kept, when the school has one of that cycle and kind. */
    boolean add(Document document);

    Optional<Document> get(DocumentRef ref);

    Optional<Document> find(TerritoryId territory, SchoolId school, int cycle, DocumentKind kind);

    List<Document> ofSchool(TerritoryId territory, SchoolId school);

    List<Document> ofCycle(TerritoryId territory, int cycle, DocumentKind kind);

    /** Changes the state and raises the revision; false when the revision is no longer the one named. */
    boolean move(StateChange change, Instant at);

    /** As {@link #move} for a delivery: the draft must be editable and without conflicts; it closes, the version rises. */
    boolean close(StateChange change, Instant at);

    /** Numbers and keeps a step. */
    void addTransition(DocumentRef ref, DocumentTransition transition);

    List<DocumentTransition> transitions(DocumentRef ref);
}
