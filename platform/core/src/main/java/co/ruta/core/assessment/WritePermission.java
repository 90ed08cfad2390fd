package co.ruta.core.assessment;

import co.ruta.core.account.Principal;
import co.ruta.core.assessment.Field.Writers;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.Role;
import co.ruta.sdk.catalogue.Area;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who writes what in a school's self-assessment: rector and team everything; an area lead rates the own area and adds
 * evidence and notes anywhere; a contributor adds evidence and notes; everybody else reads.
 */
final class WritePermission {
    private final boolean team;
    private final boolean contributes;
    private final Set<String> areas;

    private WritePermission(boolean team, boolean contributes, Set<String> areas) {
        this.team = team;
        this.contributes = contributes;
        this.areas = areas;
    }

    static WritePermission of(Principal who, DocumentRef document) {
        boolean team = holds(who, document, Role.RECTOR) || holds(who, document, Role.TEAM_MEMBER);
        boolean lead = holds(who, document, Role.AREA_LEAD);
        return new WritePermission(
                team,
                team || lead || holds(who, document, Role.CONTRIBUTOR),
                who.areasLed(document.territory(), document.school()));
    }

    private static boolean holds(Principal who, DocumentRef document, Role role) {
        return who.grants().stream()
                .anyMatch(it -> it.role() == role && it.isIn(document.territory(), document.school()));
    }

    boolean ratesAll() {
        return team;
    }

    boolean rates(String area) {
        return team || areas.contains(area);
    }

    boolean contributes() {
        return contributes;
    }

    /** Whether this person may change anything at all. */
    boolean writes() {
        return contributes;
    }

    /** Evidence is removed or reworded by whoever added it, unless somebody rates there. */
    boolean onlyOwn(Place place, Optional<Area> area) {
        return !team
                && area.filter(it -> areas.contains(it.slug())).isEmpty()
                && place.field().value() == Field.Value.EVIDENCE;
    }

    Set<String> areas() {
        return areas;
    }

    Optional<Problem> refuse(String path, Place place, Optional<Area> area, Subject subject) {
        if (team) {
            return Optional.empty();
        }
        Writers writers = place.field().writers();
        if (writers == Writers.CONTRIBUTORS && contributes) {
            return Optional.empty();
        }
        if (writers == Writers.RATERS && !areas.isEmpty()) {
            return area.filter(it -> areas.contains(it.slug())).isPresent()
                    ? Optional.empty()
                    : Optional.of(Problem.at(
                            path,
                            "NOT_ALLOWED_AREA",
                            "Usted valora " + names(subject) + "; esta respuesta es de "
                                    + area.map(Area::name).orElse("otra área") + "."));
        }
        return Optional.of(Problem.at(
                path,
                "NOT_ALLOWED_ROLE",
                contributes
                        ? "Su rol agrega evidencias y notas; esta respuesta la registra el equipo de gestión."
                        : "Su rol lee la autoevaluación y no la cambia."));
    }

    private String names(Subject subject) {
        return subject.catalogue().areas().stream()
                .filter(it -> areas.contains(it.slug()))
                .map(Area::name)
                .collect(Collectors.joining(" y "));
    }
}
