package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.sdk.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who names whom: the operator names leaders, leaders name their secretaría's people and the rectors, rectors name the
 * people of their school. A leader also sees to a school's people, so that a school without rector can be helped.
 */
@ApplicationScoped
class Authority {
    private final AccountStore accounts;
    private final TerritoryDays days;

    @Inject
    Authority(AccountStore accounts, TerritoryDays days) {
        this.accounts = accounts;
        this.days = days;
    }

    /** Fails unless this person names that role there. */
    void checkNames(Principal who, Role role, TerritoryId territory, Optional<SchoolId> school) {
        if (!names(who, role, territory, school)) {
            throw Problems.forbidden(
                    "INVITING_NOT_YOURS",
                    "Su rol no administra ese vínculo: la operación nombra a los líderes, el líder a la secretaría y a"
                            + " los rectores, y el rector a su equipo.");
        }
    }

    private static boolean names(Principal who, Role role, TerritoryId territory, Optional<SchoolId> school) {
        return switch (role) {
            case OPERATOR -> false;
            case LEADER -> who.isOperator() || who.has(Role.LEADER, territory);
            case PROFESSIONAL, EVALUATION, INSPECTION, PAM_COORDINATOR, PLANNING, TERRITORY_READER ->
                who.has(Role.LEADER, territory);
            case RECTOR -> who.has(Role.LEADER, territory);
            case AREA_LEAD, TEAM_MEMBER, CONTRIBUTOR, SCHOOL_READER ->
                who.has(Role.LEADER, territory)
                        || school.filter(it -> who.has(Role.RECTOR, territory, it))
                                .isPresent();
        };
    }

    /** Whether this person names every membership the other holds now or will hold; nobody does for an operator. */
    boolean answersForAllOf(Principal who, PersonId person) {
        List<Membership> held = accounts.membershipsOf(person).stream()
                .filter(it -> it.holdsFrom(today(it.grant().territory())))
                .toList();
        return held.stream()
                .map(Membership::grant)
                .allMatch(it -> it.territory().isPresent()
                        && names(who, it.role(), it.territory().get(), it.school()));
    }

    private LocalDate today(Optional<TerritoryId> territory) {
        return territory.map(days::today).orElseGet(days::today);
    }
}
