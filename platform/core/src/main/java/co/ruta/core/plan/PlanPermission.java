package co.ruta.core.plan;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.Role;
import java.util.Optional;
import java.util.Set;

/**
 * Who writes what in a school's plan: rector and team everything; an area lead what hangs below the objectives of the own
 * area; these and contributors add evidence; everybody else reads.
 */
final class PlanPermission {
    private static final Set<String> BELOW_OBJECTIVES = Set.of("goals", "indicators", "actions", "resources");

    private final boolean team;
    private final boolean contributes;
    private final Set<String> areas;

    private PlanPermission(boolean team, boolean contributes, Set<String> areas) {
        this.team = team;
        this.contributes = contributes;
        this.areas = areas;
    }

    static PlanPermission of(Principal who, DocumentRef document) {
        boolean team = holds(who, document, Role.RECTOR) || holds(who, document, Role.TEAM_MEMBER);
        boolean lead = holds(who, document, Role.AREA_LEAD);
        return new PlanPermission(
                team,
                team || lead || holds(who, document, Role.CONTRIBUTOR),
                who.areasLed(document.territory(), document.school()));
    }

    private static boolean holds(Principal who, DocumentRef document, Role role) {
        return who.grants().stream()
                .anyMatch(it -> it.role() == role && it.isIn(document.territory(), document.school()));
    }

    boolean all() {
        return team;
    }

    boolean contributes() {
        return contributes;
    }

    /** Whether this person may change anything but evidence. */
    boolean writes() {
        return team || !areas.isEmpty();
    }

    Set<String> areas() {
        return areas;
    }

    /** Why this place is not this person's to write; empty when it is. */
    Optional<Problem> refuse(String path, PlanPlace place, Links links, PlanSubject subject) {
        if (team) {
            return Optional.empty();
        }
        if (place.field() == PlanField.SOCIALISATION_EVIDENCE && contributes) {
            return Optional.empty();
        }
        String group = place.field().group();
        if (areas.isEmpty() || !BELOW_OBJECTIVES.contains(group)) {
            return Optional.of(Problem.at(
                    path,
                    "NOT_ALLOWED_ROLE",
                    contributes
                            ? "Su rol no escribe esta parte del plan; la registra el equipo de gestión."
                            : "Su rol lee el plan y no lo cambia."));
        }
        Optional<String> before = links.before().area(group, place.node());
        Optional<String> after = links.after().area(group, place.node());
        boolean mine = after.or(() -> before).filter(areas::contains).isPresent()
                && before.filter(it -> !areas.contains(it)).isEmpty();
        return mine
                ? Optional.empty()
                : Optional.of(Problem.at(
                        path,
                        "NOT_ALLOWED_AREA",
                        "Usted escribe lo que cuelga de los objetivos de " + names(subject) + "; esto es de "
                                + before.or(() -> after)
                                        .flatMap(subject::area)
                                        .map(it -> it.name())
                                        .orElse("un objetivo sin área")
                                + "."));
    }

    private String names(PlanSubject subject) {
        return String.join(
                " y ",
                subject.catalogue().areas().stream()
                        .filter(it -> areas.contains(it.slug()))
                        .map(it -> it.name())
                        .toList());
    }

    /** What hangs on what before and after the operations. */
    interface Links {
        PlanLinks before();

        PlanLinks after();
    }
}
