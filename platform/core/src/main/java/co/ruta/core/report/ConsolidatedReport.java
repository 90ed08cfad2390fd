package co.ruta.core.report;

import co.ruta.core.Service;
import co.ruta.core.assessment.ProfileView.Distribution;
import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.report.TerritoryProfiles.Filter;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.catalogue.Area;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the schools of every territory stand in a cycle, for whoever runs the platform: figures only, no school's. */
@Service
public class ConsolidatedReport {
    private final RatingsStore ratings;
    private final Territories territories;
    private final Catalogues catalogues;

    @Inject
    ConsolidatedReport(RatingsStore ratings, Territories territories, Catalogues catalogues) {
        this.ratings = ratings;
        this.territories = territories;
        this.catalogues = catalogues;
    }

    /** One row per territory whose calendar has the cycle, by name. */
    public List<TerritoryRow> of(int cycle) {
        List<TerritoryRow> rows = new ArrayList<>();
        for (Territory territory : territories.all()) {
            try {
                rows.add(row(territory, cycle));
            } catch (ProblemException noSuchCycle) {
                continue;
            }
        }
        return rows;
    }

    private TerritoryRow row(Territory territory, int cycle) {
        Counts counts = new Counts(catalogues.ofCycle(territory, cycle));
        ratings.each(territory.id(), Filter.all(cycle), Optional.empty(), counts);
        return new TerritoryRow(
                territory.id().value(),
                territory.name(),
                counts.catalogue().id(),
                counts.schools(),
                counts.others(),
                counts.of(counts.catalogue().components().toList()),
                counts.catalogue().areas().stream().map(it -> area(it, counts)).toList());
    }

    private static AreaRow area(Area area, Counts counts) {
        return new AreaRow(area.slug(), area.name(), counts.of(area.components().toList()));
    }

    /**
     * A territory's figures.
     *
     * @param otherEdition schools that delivered with another catalogue, and are not counted
     */
    public record TerritoryRow(
            String territory,
            String name,
            String catalogue,
            int delivered,
            int otherEdition,
            Distribution whole,
            List<AreaRow> areas) {
        public TerritoryRow {
            areas = List.copyOf(areas);
        }
    }

    public record AreaRow(String slug, String name, Distribution row) {}
}
