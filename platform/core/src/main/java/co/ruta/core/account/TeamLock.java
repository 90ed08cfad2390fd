package co.ruta.core.account;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.util.Optional;

/** Lets only one at a time change who belongs to a school or secretaría. */
interface TeamLock {
    /**
     * Locks until the transaction ends.
     *
     * @param school empty for the secretaría itself
     * @return whether there is such a school or territory
     */
    boolean take(TerritoryId territory, Optional<SchoolId> school);
}
