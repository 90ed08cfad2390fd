package co.ruta.core.account;

import co.ruta.sdk.Role;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom to let in as what.
 *
 * @param login e-mail, or number of a document, with its type before it when it is not a cédula
 * @param name full name; kept as it is when the login is known already
 * @param area slug of the area, for an area lead
 * @param from first day; today when empty
 * @param to last day; open-ended when empty
 */
public record Invitation(
        String login,
        String name,
        Role role,
        Optional<String> area,
        Optional<String> post,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {}
