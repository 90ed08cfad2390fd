package co.ruta.core.account;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.Role;
import java.util.Optional;

/**
 * One membership in force: a role and where it counts.
 *
 * @param territory empty for the operator only
 * @param school present exactly for the roles of a school
 * @param area slug of the area an area lead answers for
 * @param post official post, as the territory calls it
 */
public record Grant(
        Role role,
        Optional<TerritoryId> territory,
        Optional<SchoolId> school,
        Optional<String> area,
        Optional<String> post) {
    public static Grant operator() {
        return new Grant(Role.OPERATOR, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Grant in(TerritoryId territory, Role role) {
        return new Grant(role, Optional.of(territory), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Grant in(TerritoryId territory, SchoolId school, Role role) {
        return new Grant(role, Optional.of(territory), Optional.of(school), Optional.empty(), Optional.empty());
    }

    public Grant withArea(String slug) {
        return new Grant(role, territory, school, Optional.of(slug), post);
    }

    /** Whether it was given in this territory, by the secretaría or by one of its schools. */
    public boolean isIn(TerritoryId there) {
        return territory.filter(there::equals).isPresent();
    }

    /** Whether it was given by this very school. */
    public boolean isIn(TerritoryId there, SchoolId school) {
        return isIn(there) && this.school.filter(school::equals).isPresent();
    }

    /** Whether it counts for this school: given by the school, or by the secretaría over all its schools. */
    public boolean reaches(TerritoryId there, SchoolId school) {
        return isIn(there, school) || (isIn(there) && role.scope() == Role.Scope.TERRITORY);
    }
}
