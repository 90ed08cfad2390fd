package co.ruta.core.assessment;

import co.ruta.core.assessment.ProfileView.AreaProfile;
import co.ruta.core.assessment.ProfileView.Distribution;
import co.ruta.core.assessment.ProfileView.ProcessProfile;
import co.ruta.core.assessment.ProfileView.Row;
import co.ruta.core.assessment.ProfileView.TerritoryBasis;
import co.ruta.core.assessment.TerritoryFigures.Figures;
import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.catalogue.ProcessGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lays this year, last year and the territory side by side. */
final class ProfileMaker {
    private final Catalogue catalogue;
    private final Function<String, Optional<Integer>> level;
    private final Optional<PastYear> past;
    private final Optional<Figures> territory;

    /** @param level of a component by its slug; empty when pending */
    ProfileMaker(
            Catalogue catalogue,
            Function<String, Optional<Integer>> level,
            Optional<PastYear> past,
            Optional<Figures> territory) {
        this.catalogue = catalogue;
        this.level = level;
        this.past = past;
        this.territory = territory;
    }

    ProfileView of(int cycle) {
        List<Component> all = catalogue.components().toList();
        return new ProfileView(
                cycle,
                catalogue.title(),
                catalogue.levels(),
                new Row(distribution(all), past.flatMap(PastYear::whole), territory.map(it -> it.of(all))),
                catalogue.areas().stream().map(this::area).toList(),
                past.map(PastYear::cycle),
                territory.map(it -> new TerritoryBasis(it.cycle(), it.schools(), catalogue.title())),
                notes());
    }

    private AreaProfile area(Area area) {
        List<Component> scope = area.components().toList();
        return new AreaProfile(
                area.slug(),
                area.number(),
                area.name(),
                new Row(
                        distribution(scope),
                        past.flatMap(it -> it.area(area.slug())),
                        territory.map(it -> it.of(scope))),
                area.processes().stream().map(this::process).toList());
    }

    private ProcessProfile process(ProcessGroup process) {
        return new ProcessProfile(
                process.slug(),
                process.number(),
                process.name(),
                new Row(
                        distribution(process.components()),
                        past.flatMap(it -> it.process(process.slug())),
                        territory.map(it -> it.of(process.components()))));
    }

    private Distribution distribution(List<Component> scope) {
        return Distributions.of(
                catalogue.levels(),
                scope.stream().map(it -> level.apply(it.slug())).toList());
    }

    private List<String> notes() {
        return past.flatMap(PastYear::note).stream().toList();
    }
}
