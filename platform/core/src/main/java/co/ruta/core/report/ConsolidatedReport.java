package co.ruta.core.report;

import co.ruta.core.Service;
import co.ruta.core.assessment.ProfileView.Distribution;
import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.catalogue.Area;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        List<Territory> all = territories.all();
        Map<TerritoryId, Counts> counts = new HashMap<>();
        for (Territory territory : all) {
            try {
                counts.put(territory.id(), new Counts(catalogues.ofCycle(territory, cycle)));
            } catch (ProblemException noSuchCycle) {
                continue;
            }
        }
        ratings.eachOf(counts, cycle);
        return all.stream()
                .flatMap(it -> Stream.ofNullable(counts.get(it.id())).map(counted -> row(it, counted)))
                .toList();
    }

    private static TerritoryRow row(Territory territory, Counts counts) {
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
