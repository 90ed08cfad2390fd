package co.ruta.core.deadline;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where extensions are kept. */
interface ExtensionStore {
    void add(Extension extension);

    /** Writes a decision if nobody has decided since that version; false otherwise. */
    boolean decide(Extension decided);

    Optional<Extension> find(TerritoryId territory, String id);

    List<Extension> ofCycle(TerritoryId territory, int cycle);

    /** The granted one with the latest day, for one school. */
    Optional<Extension> granted(TerritoryId territory, SchoolId school, int cycle, String deadline);

    /** The granted one with the latest day, for every school that has one. */
    Map<SchoolId, Extension> granted(TerritoryId territory, int cycle, String deadline);

    /** An extension as kept; the version rises with the decision. */
    record Extension(
            TerritoryId territory,
            String id,
            SchoolId school,
            int cycle,
            String deadline,
            LocalDate closes,
            String act,
            String reason,
            PersonId proposedBy,
            Instant proposedAt,
            Optional<PersonId> decidedBy,
            Optional<Instant> decidedAt,
            ExtensionView.State state,
            int version) {

        Extension decided(PersonId by, Instant at, boolean granted) {
            return new Extension(
                    territory,
                    id,
                    school,
                    cycle,
                    deadline,
                    closes,
                    act,
                    reason,
                    proposedBy,
                    proposedAt,
                    Optional.of(by),
                    Optional.of(at),
                    granted ? ExtensionView.State.GRANTED : ExtensionView.State.REFUSED,
                    version + 1);
        }
    }
}
