package co.ruta.core.followup;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.Role;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who writes what: rector and team everything; area leads and contributors the rows of a cut and evidence; others read.
 *
 * @param team rector or team member
 * @param rows these, area lead or contributor
 */
record FollowPermission(boolean team, boolean rows) {
    static FollowPermission of(Principal who, DocumentRef document) {
        boolean team = holds(who, document, Role.RECTOR, Role.TEAM_MEMBER);
        return new FollowPermission(team, team || holds(who, document, Role.AREA_LEAD, Role.CONTRIBUTOR));
    }

    private static boolean holds(Principal who, DocumentRef document, Role... roles) {
        return who.grants().stream()
                .anyMatch(it -> Stream.of(roles).anyMatch(role -> role == it.role())
                        && it.isIn(document.territory(), document.school()));
    }

    /** Why this place is not this person's to write; empty when it is. */
    Optional<Problem> refuse(String path, FollowField field) {
        boolean may = field.writers() == FollowField.Writers.TEAM ? team : rows;
        return may
                ? Optional.empty()
                : Optional.of(Problem.at(
                        path,
                        "NOT_ALLOWED_ROLE",
                        rows
                                ? "Su rol registra el avance de las acciones; esta parte la escribe el equipo de gestión."
                                : "Su rol lee el seguimiento y no lo cambia."));
    }
}
