package co.ruta.core.followup;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import java.util.Optional;

/** Which delivered plan each follow-up pins. */
interface FollowStore {
    /** Does nothing when it is there already. */
    void add(DocumentRef followUp, Pinned plan);

    Optional<Pinned> pinned(DocumentRef followUp);

    /**
     * A submission of a plan.
     *
     * @param number its version
     */
    record Pinned(DocumentId plan, int number) {}
}
