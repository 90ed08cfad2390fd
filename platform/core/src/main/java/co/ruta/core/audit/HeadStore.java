package co.ruta.core.audit;

import java.util.List;
import java.util.Optional;

/** Where the newest heads are noted, outside the database. */
interface HeadStore {
    Noted read(String territory);

    void write(Head head);

    /** Keeps a head that the database no longer reaches: proof that its trail was cut. */
    void setAside(Head head);

    /**
     * What is noted of a territory.
     *
     * @param head empty when there is none, or none that can be read
     * @param unreadable whether there is something that is no head
     * @param cut heads set aside
     */
    record Noted(Optional<Head> head, boolean unreadable, List<Head> cut) {
        static final Noted NOTHING = new Noted(Optional.empty(), false, List.of());
    }
}
