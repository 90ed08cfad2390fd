package co.ruta.core.report;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.report.TerritoryProfiles.Filter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Packed ratings of the latest delivered self-assessment of each school. */
interface RatingsStore {
    /**
     * Hands over every school's latest ratings, once each.
     *
     * @param only the schools that may be seen; empty for all
     */
    void each(TerritoryId territory, Filter filter, Optional<Set<SchoolId>> only, Visitor visitor);

    /** As {@link #each}, of several territories in one reading; each hands its schools to its own visitor. */
    void eachOf(Map<TerritoryId, ? extends Visitor> visitors, int cycle);

    /** How many schools of the directory the filter finds. */
    int schools(TerritoryId territory, Filter filter, Optional<Set<SchoolId>> only);

    int count(TerritoryId territory, Filter filter, Optional<Set<SchoolId>> only, At at);

    /** By name. */
    List<Found> list(TerritoryId territory, Filter filter, Optional<Set<SchoolId>> only, At at, int offset, int limit);

    /** What is done with one school's ratings. */
    interface Visitor {
        void school(String catalogue, byte[] ratings);
    }

    /**
     * A level of a component.
     *
     * @param place of the component in the catalogue, from 0
     */
    record At(String catalogue, int place, int level) {}

    /** A school found at a level. */
    record Found(
            SchoolId school,
            String name,
            String daneCode,
            String municipality,
            String zone,
            String sector,
            DocumentId document) {}
}
