package co.ruta.core.school;

import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;

/** What the contract of the directory needs around it: in memory, or the real house in its container. */
public interface SchoolHouse {
    Schools schools();

    SchoolImport imports();

    SchoolLists lists();

    /** A territory called "Valle Alto" with the municipality 99001 "Valle Alto", official sector, without schools. */
    TerritoryId emptyTerritory();

    /** Somebody who may import there. */
    Principal leader(TerritoryId territory);
}
