package co.ruta.core.report;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.assessment.ProfileView.Distribution;
import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.Problems;
import co.ruta.core.report.RatingsStore.At;
import co.ruta.core.report.RatingsStore.Found;
import co.ruta.core.sheet.Table;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Sector;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.catalogue.Level;
import co.ruta.sdk.definition.TerritoryDefinition.Municipality;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Profiles made in one pass over the packed ratings: linear in schools, whatever the number of components. */
@Service
class ProfileReports implements TerritoryProfiles {
    private static final int EXPORTED = 20_000;

    private final RatingsStore ratings;
    private final Territories territories;
    private final Catalogues catalogues;

    @Inject
    ProfileReports(RatingsStore ratings, Territories territories, Catalogues catalogues) {
        this.ratings = ratings;
        this.territories = territories;
        this.catalogues = catalogues;
    }

    @Override
    public TerritoryProfile of(Principal who, TerritoryId id, Filter filter) {
        Territory territory = territories.get(id);
        Optional<Set<SchoolId>> only = Reach.of(who, id);
        Counts now = counts(territory, filter, catalogues.ofCycle(territory, filter.cycle()), only);
        int year = filter.cycle() - 1;
        Optional<Counts> before = catalogue(territory, year).map(it -> counts(territory, filter.of(year), it, only));
        return new ProfileBuilder(now, before)
                .of(filter.cycle(), ratings.schools(id, ofRoute(territory, filter), only));
    }

    /** The schools that are asked to do the route: where only one sector is, the filter narrows to it. */
    private static Filter ofRoute(Territory territory, Filter filter) {
        Set<Sector> sectors = Set.copyOf(territory.values().sectors());
        return filter.sector().isPresent() || sectors.size() != 1
                ? filter
                : new Filter(
                        filter.cycle(),
                        filter.municipality(),
                        filter.zone(),
                        Optional.of(sectors.iterator().next().name()));
    }

    private Counts counts(Territory territory, Filter filter, Catalogue catalogue, Optional<Set<SchoolId>> only) {
        Counts counts = new Counts(catalogue);
        ratings.each(territory.id(), filter, only, counts);
        return counts;
    }

    /** Empty where the territory's calendar does not know the cycle. */
    private Optional<Catalogue> catalogue(Territory territory, int cycle) {
        try {
            return Optional.of(catalogues.ofCycle(territory, cycle));
        } catch (ProblemException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public SchoolsAtLevel schools(
            Principal who, TerritoryId id, Filter filter, String component, int level, int page, int size) {
        Territory territory = territories.get(id);
        Catalogue catalogue = catalogues.ofCycle(territory, filter.cycle());
        Component found = catalogue
                .component(component)
                .orElseThrow(() -> Problems.notFound(
                        "COMPONENT_UNKNOWN", "Ese componente no está en el catálogo de la vigencia."));
        String levelName = level == 0
                ? "Pendiente"
                : catalogue.levels().stream()
                        .filter(it -> it.value() == level)
                        .findFirst()
                        .map(Level::name)
                        .orElseThrow(() -> Problems.notFound(
                                "LEVEL_OUT_OF_SCALE", "Ese nivel no está en la escala del catálogo."));
        At at = new At(catalogue.id(), catalogue.components().toList().indexOf(found), level);
        Optional<Set<SchoolId>> only = Reach.of(who, id);
        int rows = Math.min(Math.max(size, 1), EXPORTED);
        int total = ratings.count(id, filter, only, at);
        int pages = Math.max(1, (total + rows - 1) / rows);
        int shown = Math.min(Math.max(page, 1), pages);
        Map<String, String> municipalities = territory.values().municipalities().stream()
                .collect(Collectors.toMap(Municipality::code, Municipality::name, (a, b) -> a));
        return new SchoolsAtLevel(
                found.number() + " " + found.name(),
                level,
                levelName,
                total,
                shown,
                pages,
                ratings.list(id, filter, only, at, (shown - 1) * rows, rows).stream()
                        .map(it -> entry(it, municipalities))
                        .toList());
    }

    private static SchoolsAtLevel.Entry entry(Found it, Map<String, String> municipalities) {
        return new SchoolsAtLevel.Entry(
                it.school(),
                it.name(),
                it.daneCode(),
                it.municipality(),
                municipalities.getOrDefault(it.municipality(), it.municipality()),
                it.zone(),
                it.sector(),
                it.document());
    }

    @Override
    public Table table(Principal who, TerritoryId id, Filter filter) {
        TerritoryProfile profile = of(who, id, filter);
        List<String> header = new ArrayList<>(List.of("Área", "Proceso", "Componente"));
        for (Level level : profile.levels()) {
            header.add("Nivel " + level.value());
            header.add("Nivel " + level.value() + " (%)");
        }
        header.addAll(List.of("Valorados", "Pendientes"));
        profile.levels().forEach(it -> header.add("Nivel " + it.value() + " en " + (filter.cycle() - 1) + " (%)"));
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row("Todas", "", "", profile.whole(), profile.levels()));
        for (TerritoryProfile.AreaRow area : profile.areas()) {
            rows.add(row(area.name(), "", "", area.row(), profile.levels()));
            for (TerritoryProfile.ProcessRow process : area.processes()) {
                rows.add(row(area.name(), process.name(), "", process.row(), profile.levels()));
                for (TerritoryProfile.ComponentRow component : process.components()) {
                    rows.add(row(
                            area.name(),
                            process.name(),
                            component.number() + " " + component.name(),
                            component.row(),
                            profile.levels()));
                }
            }
        }
        return new Table("Perfil " + filter.cycle(), header, rows);
    }

    private static List<Object> row(
            String area, String process, String component, TerritoryProfile.Row row, List<Level> levels) {
        List<Object> cells = new ArrayList<>(List.of(area, process, component));
        Distribution now = row.now();
        for (int i = 0; i < levels.size(); i++) {
            cells.add(now.counts().get(i));
            cells.add(i < now.percentages().size() ? now.percentages().get(i) : "");
        }
        cells.add(now.rated());
        cells.add(now.pending());
        for (int i = 0; i < levels.size(); i++) {
            int place = i;
            cells.add(row.before()
                    .filter(it -> place < it.percentages().size())
                    .<Object>map(it -> it.percentages().get(place))
                    .orElse(""));
        }
        return cells;
    }

    @Override
    public Table table(Principal who, TerritoryId id, Filter filter, String component, int level) {
        SchoolsAtLevel all = schools(who, id, filter, component, level, 1, EXPORTED);
        List<List<Object>> rows = all.entries().stream()
                .map(it -> List.<Object>of(
                        it.daneCode(),
                        it.name(),
                        it.municipality(),
                        it.zone().equals("RURAL") ? "Rural" : "Urbana",
                        it.sector().equals("OFFICIAL") ? "Oficial" : "No oficial",
                        all.componentName(),
                        all.levelName()))
                .toList();
        return new Table(
                "Establecimientos",
                List.of("Código DANE", "Establecimiento", "Municipio", "Zona", "Sector", "Componente", "Nivel"),
                rows);
    }
}
