package co.ruta.core.followup;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which delivered plan each follow-up pins. */
interface FollowStore {
    /** Does nothing when it is there already. */
    void add(DocumentRef followUp, Pinned plan);

    Optional<Pinned> pinned(DocumentRef followUp);

    /**
     * Follows another version of the same plan from now on, and remembers the one followed until now.
     *
     * @return false when {@code from} is no longer what is followed; nothing changed then
     */
    boolean move(DocumentRef followUp, Pinned from, int to, PersonId who, Instant at);

    /** The versions followed before, newest first. */
    List<Integer> earlier(DocumentRef followUp);

    /**
     * A submission of a plan.
     *
     * @param number its version
     */
    record Pinned(DocumentId plan, int number) {}
}
