package co.ruta.core.territory;

import co.ruta.core.folder.Folder;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where revisions are kept. */
interface TerritoryStore {
    /** Territory → number of its revision in force. */
    Map<TerritoryId, Integer> current();

    /** Makes sure there is such a territory and keeps others from changing it until the transaction ends. */
    void lock(TerritoryId id, Instant at);

    /** The number in force, 0 for none; after {@link #lock} it cannot change under the caller. */
    int current(TerritoryId id);

    Optional<Folder> files(TerritoryId id, int number);

    /** Newest first. */
    List<Revision> history(TerritoryId id);

    void add(TerritoryId id, Revision revision, Folder files);

    /** Runs {@code work} once what was written is visible to all. */
    void afterCommit(Runnable work);
}
