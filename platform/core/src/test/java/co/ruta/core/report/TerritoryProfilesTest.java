package co.ruta.core.report;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.assessment.Guide;
import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.FakePlugins;
import co.ruta.core.territory.InMemoryTerritories;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Role;
import co.ruta.sdk.catalogue.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The contract over memory. */
class TerritoryProfilesTest implements ReportContract, ReportHouse {
    private final InMemoryRatings ratings = new InMemoryRatings();
    private final Territories territories = InMemoryTerritories.of(new FakePlugins());
    private final Catalogues catalogues = new OneCatalogue();
    private int made;

    @Override
    public ReportHouse house() {
        return this;
    }

    @Override
    public TerritoryProfiles profiles() {
        return new ProfileReports(ratings, territories, catalogues);
    }

    @Override
    public ConsolidatedReport consolidated() {
        return new ConsolidatedReport(ratings, territories, catalogues);
    }

    @Override
    public TerritoryId territory() {
        TerritoryId id = new TerritoryId("valle-" + ++made);
        territories.apply(new Territories.Change(
                id, Map.of("id.txt", id.value(), "name.txt", "Valle"), Optional.empty(), Optional.empty(), ""));
        return id;
    }

    @Override
    public Catalogue catalogue() {
        return Guide.FIRST;
    }

    @Override
    public SchoolId school(TerritoryId territory, String name, String municipality, String zone) {
        return ratings.add(territory, name, municipality, zone);
    }

    @Override
    public void delivered(
            TerritoryId territory, SchoolId school, int cycle, int number, String catalogue, byte[] given) {
        ratings.rated(school, cycle, catalogue, given);
    }

    @Override
    public Principal leader(TerritoryId territory) {
        return new Principal(PersonId.mint(), "Líder", List.of(Grant.in(territory, Role.LEADER)));
    }

    /** The same catalogue for every cycle. */
    private static final class OneCatalogue implements Catalogues {
        @Override
        public Catalogue get(Territory territory, String catalogue) {
            return Guide.FIRST;
        }

        @Override
        public Catalogue get(TerritoryId territory, int revision, String catalogue) {
            return Guide.FIRST;
        }

        @Override
        public Catalogue ofCycle(Territory territory, int cycle) {
            return Guide.FIRST;
        }

        @Override
        public List<Catalogue> all(Territory territory) {
            return List.of(Guide.FIRST);
        }
    }
}
