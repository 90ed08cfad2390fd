package co.ruta.core.account;

import co.ruta.core.id.SchoolId;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.sdk.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether an invitation makes sense in itself; says all that does not. */
final class InvitationRules {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_POST = 120;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");

    private InvitationRules() {}

    static void check(Invitation invitation, Optional<SchoolId> school) {
        Problems problems = new Problems();
        if (Login.read(invitation.login()).isEmpty()) {
            problems.add(
                    "login",
                    "LOGIN_UNREADABLE",
                    "Escriba un correo electrónico (nombre@dominio) o un documento, por ejemplo CC 1110456789.");
        }
        String name = invitation.name().strip();
        if (name.isEmpty()) {
            problems.add("name", "NAME_MISSING", "Escriba el nombre completo de la persona.");
        } else if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            problems.add("name", "NAME_UNREADABLE", "Escriba el nombre en una línea de hasta 200 caracteres.");
        }
        if (invitation.post().filter(it -> it.strip().length() > LONGEST_POST).isPresent()) {
            problems.add("post", "POST_TOO_LONG", "Escriba el cargo en hasta " + LONGEST_POST + " caracteres.");
        }
        Role.Scope scope = school.isPresent() ? Role.Scope.SCHOOL : Role.Scope.TERRITORY;
        if (invitation.role().scope() != scope) {
            problems.add(
                    "role",
                    school.isPresent() ? "ROLE_NOT_OF_SCHOOL" : "ROLE_NOT_OF_TERRITORY",
                    school.isPresent() ? "Elija un rol del establecimiento." : "Elija un rol de la secretaría.");
        }
        boolean leadsArea = invitation.role() == Role.AREA_LEAD;
        if (leadsArea && invitation.area().isEmpty()) {
            problems.add("area", "AREA_MISSING", "Diga por qué área responde.");
        } else if (!leadsArea && invitation.area().isPresent()) {
            problems.add("area", "AREA_WITHOUT_LEAD", "Solo un(a) líder de área responde por un área.");
        } else if (invitation
                .area()
                .filter(it -> !SLUG.matcher(it.strip()).matches())
                .isPresent()) {
            problems.add("area", "AREA_UNKNOWN", "Esa área no existe. Elija una de la lista.");
        }
        if (invitation
                .to()
                .filter(it -> it.isBefore(invitation.from().orElse(LocalDate.MIN)))
                .isPresent()) {
            problems.add("to", "DATES_CROSSED", "El último día no puede ser anterior al primero.");
        }
        problems.throwIfAny(ProblemKind.INVALID);
    }

    static void checkArea(String area) {
        if (!SLUG.matcher(area).matches()) {
            throw Problems.invalid("area", "AREA_UNKNOWN", "Esa área no existe. Elija una de la lista.");
        }
    }
}
