package co.ruta.core.report;

import co.ruta.core.account.Principal;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import java.util.List;

/** What the contract of reports needs around it: in memory, or the real house in its container. */
public interface ReportHouse {
    TerritoryProfiles profiles();

    ConsolidatedReport consolidated();

    /** A territory without schools, official ones in its route, whose cycles 2025 and 2026 use {@link #catalogue}. */
    TerritoryId territory();

    Catalogue catalogue();

    SchoolId school(TerritoryId territory, String name, String municipality, String zone);

    /** @param number 1 for the first delivery of the school's document of that cycle */
    void delivered(TerritoryId territory, SchoolId school, int cycle, int number, String catalogue, byte[] ratings);

    /** Somebody of the secretaría. */
    Principal leader(TerritoryId territory);

    default List<Component> components() {
        return catalogue().components().toList();
    }
}
