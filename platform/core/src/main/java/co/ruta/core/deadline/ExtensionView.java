package co.ruta.core.deadline;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An extension.
 *
 * @param mayDecide whether the person who asks may decide it: it waits, and somebody else proposed it
 * @param version to be sent back when deciding
 */
public record ExtensionView(
        String id,
        SchoolId school,
        String schoolName,
        int cycle,
        String deadline,
        String deadlineTitle,
        LocalDate closes,
        String act,
        String reason,
        State state,
        PersonId proposedBy,
        String proposedByName,
        Instant proposedAt,
        Optional<PersonId> decidedBy,
        Optional<String> decidedByName,
        Optional<Instant> decidedAt,
        boolean mayDecide,
        int version) {

    /** How it stands. */
    public enum State {
        PROPOSED,
        GRANTED,
        REFUSED
    }
}
