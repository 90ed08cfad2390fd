package co.ruta.core.audit;

import java.util.List;
import java.util.Optional;

/** Where events wait for their seal and seals are kept. */
interface SealStore {
    /** Whether this transaction may seal: one at a time among all nodes, until it ends. */
    boolean takeTurn();

    /** Territories that have events, {@code -} among them. */
    List<String> territories();

    /** Those of them in which an event waits for its seal. */
    List<String> waiting();

    /** Events that have no seal, in order of id. */
    List<SealedEvent> unsealed(String territory, int limit);

    /** Keeps a seal and marks its events. */
    void keep(Seal seal, List<SealedEvent> events);

    Optional<Seal> newest(String territory);

    /** Seals after a number, in order. */
    List<Seal> seals(String territory, long after, int limit);

    /** Events that say they are under that seal, in order of id. */
    List<SealedEvent> under(String territory, long seal);

    /** Numbers that events name as their seal though there is none, with the first such event. */
    List<Orphan> orphans(String territory);

    long countUnsealed(String territory);

    /** Events that name a seal that is not there. */
    record Orphan(long seal, long firstEvent, long events) {}
}
