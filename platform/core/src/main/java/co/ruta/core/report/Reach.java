package co.ruta.core.report;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which schools somebody may see in a report: a set that the statements filter by, never a question for each row. */
final class Reach {
    private Reach() {}

    /** Empty for all of the territory. */
    static Optional<Set<SchoolId>> of(Principal who, TerritoryId territory) {
        if (who.isOperator() || !who.rolesIn(territory).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(who.grants().stream()
                .filter(it -> it.isIn(territory))
                .map(Grant::school)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
