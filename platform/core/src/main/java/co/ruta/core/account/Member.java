package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.sdk.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's membership, as a team's page shows it.
 *
 * @param membership its id
 * @param entered whether the person has ever set a password
 * @param lastSeen when the person last used the platform, as far as a session still tells
 * @param to last day it holds; empty when it is open-ended
 * @param current whether it is in force today
 */
public record Member(
        String membership,
        PersonId person,
        String name,
        String login,
        Role role,
        Optional<SchoolId> school,
        Optional<String> area,
        Optional<String> post,
        LocalDate from,
        Optional<LocalDate> to,
        boolean current,
        boolean entered,
        Optional<Instant> lastSeen) {}
