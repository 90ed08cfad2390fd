package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who acts, with every membership in force today. */
public record Principal(PersonId person, String name, List<Grant> grants) {
    /** Who acts when the operator's token does; a row of {@code person} carries this id, nobody can sign in as it. */
    public static final PersonId OPERATOR_TOKEN = new PersonId("00000000000000000000000000");

    public Principal {
        grants = List.copyOf(grants);
    }

    public boolean isOperator() {
        return grants.stream().anyMatch(it -> it.role() == Role.OPERATOR);
    }

    /** Whether the role is held over the territory or in one of its schools. */
    public boolean has(Role role, TerritoryId territory) {
        return grants.stream().anyMatch(it -> it.role() == role && it.isIn(territory));
    }

    /** Whether the role counts for this school. */
    public boolean has(Role role, TerritoryId territory, SchoolId school) {
        return grants.stream().anyMatch(it -> it.role() == role && it.reaches(territory, school));
    }

    /** The roles that count for this school, the secretaría's among them. */
    public Set<Role> rolesIn(TerritoryId territory, SchoolId school) {
        return grants.stream()
                .filter(it -> it.reaches(territory, school))
                .map(Grant::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roles held over the territory itself, not those of its schools. */
    public Set<Role> rolesIn(TerritoryId territory) {
        return grants.stream()
                .filter(it -> it.isIn(territory) && it.school().isEmpty())
                .map(Grant::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The same person with a role in one school besides, for one act: the secretaría files what a school sent it. Whoever
     * gives it decides that the act may be done; what is written stays written by this person.
     */
    public Principal inTheSteadOf(TerritoryId territory, SchoolId school, Role role) {
        List<Grant> more = new ArrayList<>(grants);
        more.add(Grant.in(territory, school, role));
        return new Principal(person, name, more);
    }

    /** Slugs of the areas this person leads in the school. */
    public Set<String> areasLed(TerritoryId territory, SchoolId school) {
        return grants.stream()
                .filter(it -> it.role() == Role.AREA_LEAD && it.isIn(territory, school))
                .flatMap(it -> it.area().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
