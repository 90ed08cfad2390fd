package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A grant with the days it holds, both inclusive, in the territory's zone.
 *
 * @param grantedBy empty when the platform itself did
 */
record Membership(
        String id,
        PersonId person,
        Grant grant,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<PersonId> grantedBy,
        Instant grantedAt) {
    /** Whether it holds on that day. */
    boolean holds(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    /** Whether it holds on that day or will later. */
    boolean holdsFrom(LocalDate day) {
        return to.filter(day::isAfter).isEmpty();
    }
}
