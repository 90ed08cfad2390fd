package co.ruta.core.school;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.InMemoryAudit;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.FakePlugins;
import co.ruta.core.territory.InMemoryTerritories;
import co.ruta.core.territory.Territories;
import co.ruta.core.time.SetClock;
import co.ruta.sdk.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real use cases over memory. */
final class InMemorySchoolHouse implements SchoolHouse {
    private final InMemorySchools store = new InMemorySchools();
    private final Territories territories = InMemoryTerritories.of(new FakePlugins());
    private final Schools schools = new Directory(store, store);
    private final SetClock clock = new SetClock("2026-11-21T15:00:00Z");
    private final Importing importing = new Importing(store, store, territories, new InMemoryAudit(), clock);
    private final SchoolImport imports = new SchoolImportUseCase(importing, store);
    private final SchoolLists lists = new SchoolListsUseCase(new InMemoryLists(), store, store, importing, clock);
    private int made;

    @Override
    public Schools schools() {
        return schools;
    }

    @Override
    public SchoolImport imports() {
        return imports;
    }

    @Override
    public SchoolLists lists() {
        return lists;
    }

    @Override
    public TerritoryId emptyTerritory() {
        TerritoryId id = new TerritoryId("valle-alto-" + ++made);
        territories.apply(new Territories.Change(
                id, Map.of("id.txt", id.value(), "name.txt", "Valle Alto"), Optional.empty(), Optional.empty(), ""));
        return id;
    }

    @Override
    public Principal leader(TerritoryId territory) {
        return new Principal(PersonId.mint(), "Líder", List.of(Grant.in(territory, Role.LEADER)));
    }
}
