package co.ruta.core.catalogue;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.catalogue.Catalogue;
import java.util.List;

/** Finds catalogues. What it gives is kept in memory; asking often is cheap. */
public interface Catalogues {
    /**
     * A catalogue with the territory's texts for its levels.
     *
     * @throws co.ruta.core.problem.ProblemException {@code CATALOGUE_UNKNOWN}
     */
    Catalogue get(Territory territory, String catalogue);

    /**
     * The catalogue a document pinned, with the texts of the revision it pinned.
     *
     * @throws co.ruta.core.problem.ProblemException {@code CATALOGUE_UNKNOWN}, {@code TERRITORY_UNKNOWN}, {@code
     *     REVISION_UNKNOWN}
     */
    Catalogue get(TerritoryId territory, int revision, String catalogue);

    /**
     * The catalogue the territory has set for a cycle.
     *
     * @throws co.ruta.core.problem.ProblemException {@code CYCLE_UNKNOWN} when the territory's calendar has no such cycle
     */
    Catalogue ofCycle(Territory territory, int cycle);

    /** What a territory may choose from for a cycle: its own and those every territory has, by id. */
    List<Catalogue> all(Territory territory);
}
