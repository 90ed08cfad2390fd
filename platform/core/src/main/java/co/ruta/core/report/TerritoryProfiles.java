package co.ruta.core.report;

import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.sheet.Table;
import java.util.Optional;

/**
 * The profile of all schools of a cycle. Who holds a role of the secretaría sees all of them; others see the schools they
 * hold a role in, by the same statements.
 */
public interface TerritoryProfiles {
    /** @throws ProblemException {@code CYCLE_UNKNOWN} */
    TerritoryProfile of(Principal who, TerritoryId territory, Filter filter);

    /**
     * The schools behind a figure.
     *
     * @param level of the scale; 0 for pending
     * @param page from 1
     * @param size 1–200
     * @throws ProblemException {@code CYCLE_UNKNOWN}, {@code COMPONENT_UNKNOWN}, {@code LEVEL_OUT_OF_SCALE}
     */
    SchoolsAtLevel schools(
            Principal who, TerritoryId territory, Filter filter, String component, int level, int page, int size);

    /** The profile, a row per component, area and process. */
    Table table(Principal who, TerritoryId territory, Filter filter);

    /** All schools behind a figure. */
    Table table(Principal who, TerritoryId territory, Filter filter, String component, int level);

    /**
     * Which schools.
     *
     * @param municipality DIVIPOLA code
     * @param zone {@code URBAN} or {@code RURAL}
     * @param sector {@code OFFICIAL} or {@code NON_OFFICIAL}
     */
    record Filter(int cycle, Optional<String> municipality, Optional<String> zone, Optional<String> sector) {
        public static Filter all(int cycle) {
            return new Filter(cycle, Optional.empty(), Optional.empty(), Optional.empty());
        }

        Filter of(int year) {
            return new Filter(year, municipality, zone, sector);
        }
    }
}
