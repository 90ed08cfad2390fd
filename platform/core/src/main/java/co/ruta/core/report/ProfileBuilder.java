package co.ruta.core.report;

import co.ruta.core.assessment.ProfileView.Distribution;
import co.ruta.core.catalogue.Editions;
import co.ruta.core.report.TerritoryProfile.AreaRow;
import co.ruta.core.report.TerritoryProfile.ComponentRow;
import co.ruta.core.report.TerritoryProfile.ProcessRow;
import co.ruta.core.report.TerritoryProfile.Row;
import co.ruta.core.report.TerritoryProfile.Weakness;
import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.catalogue.ProcessGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lays the counts of two years side by side. */
final class ProfileBuilder {
    private static final int MOST_WEAKNESSES = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Counts now;
    private final Optional<Counts> before;

    /** @param before the year before, when anybody delivered then */
    ProfileBuilder(Counts now, Optional<Counts> before) {
        this.now = now;
        this.before = before.filter(it -> it.schools() > 0);
    }

    TerritoryProfile of(int cycle, int schools) {
        Catalogue catalogue = now.catalogue();
        List<AreaRow> areas = catalogue.areas().stream().map(this::area).toList();
        return new TerritoryProfile(
                cycle,
                catalogue.id(),
                catalogue.title(),
                catalogue.levels(),
                schools,
                now.schools(),
                now.others(),
                before.map(Counts::schools).orElse(0),
                new Row(
                        now.of(catalogue.components().toList()),
                        comparable().map(it -> it.of(it.catalogue().components().toList()))),
                areas,
                weaknesses(areas),
                notes(cycle));
    }

    /** The year before, where its counts may stand beside this one's. */
    private Optional<Counts> comparable() {
        return before.filter(it -> editions(it).comparable());
    }

    private Editions editions(Counts earlier) {
        return new Editions(earlier.catalogue(), now.catalogue());
    }

    private Optional<Counts> sameEdition() {
        return before.filter(it -> editions(it).same());
    }

    private AreaRow area(Area area) {
        Optional<Distribution> then = comparable().flatMap(it -> it.catalogue()
                .area(area.slug())
                .map(same -> it.of(same.components().toList())));
        return new AreaRow(
                area.slug(),
                area.number(),
                area.name(),
                new Row(now.of(area.components().toList()), then),
                area.processes().stream().map(this::process).toList());
    }

    private ProcessRow process(ProcessGroup process) {
        return new ProcessRow(
                process.slug(),
                process.number(),
                process.name(),
                row(process.components()),
                process.components().stream().map(this::component).toList());
    }

    private ComponentRow component(Component component) {
        return new ComponentRow(component.slug(), component.number(), component.name(), row(List.of(component)));
    }

    private Row row(List<Component> scope) {
        return new Row(now.of(scope), sameEdition().map(it -> it.of(scope)));
    }

    private List<Weakness> weaknesses(List<AreaRow> areas) {
        List<Weakness> all = new ArrayList<>();
        for (AreaRow area : areas) {
            for (ProcessRow process : area.processes()) {
                for (ComponentRow component : process.components()) {
                    Distribution of = component.row().now();
                    int low = low(of);
                    if (low > 0) {
                        all.add(new Weakness(
                                component,
                                area.name(),
                                low,
                                share(low, of.rated()),
                                component
                                        .row()
                                        .before()
                                        .filter(it -> it.rated() > 0)
                                        .map(it -> share(low(it), it.rated()))));
                    }
                }
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Weakness::share)
                        .thenComparing(Weakness::low)
                        .reversed())
                .limit(MOST_WEAKNESSES)
                .toList();
    }

    /** How many stand in the lower half of the scale. */
    private static int low(Distribution of) {
        return of.counts().stream()
                .limit(of.counts().size() / 2)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private List<String> notes(int cycle) {
        List<String> notes = new ArrayList<>();
        if (now.others() > 0) {
            notes.add(
                    (now.others() == 1
                            ? "Un establecimiento entregó con otra edición del catálogo y no se cuenta aquí."
                            : now.others()
                                    + " establecimientos entregaron con otra edición del catálogo y no se cuentan aquí."));
        }
        before.flatMap(it -> editions(it).note(cycle - 1)).ifPresent(notes::add);
        return notes;
    }
}
