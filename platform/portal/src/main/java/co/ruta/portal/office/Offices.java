package co.ruta.portal.office;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.territory.Territories;
import co.ruta.portal.page.Link;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Which cycle a page of a secretaría shows when its address does not say. */
@ApplicationScoped
class Offices {
    @Inject
    private Territories territories;

    @Inject
    private Clock clock;

    /** @param wanted 0 for the newest open cycle */
    OfficePlace at(String territory, int wanted) {
        TerritoryId id = new TerritoryId(territory);
        return new OfficePlace(id, wanted > 0 ? wanted : newest(id));
    }

    /** The cycles of the territory, to choose from. */
    List<Link> cycles(OfficePlace at, String page) {
        return territories.get(at.territory()).values().cycles().stream()
                .sorted(Comparator.comparingInt(CycleValues::year).reversed())
                .map(it -> new Link(
                        "Vigencia " + it.year(),
                        new OfficePlace(at.territory(), it.year()).page(page),
                        it.year() == at.cycle()))
                .toList();
    }

    private int newest(TerritoryId id) {
        List<CycleValues> open = territories.get(id).values().openCycles();
        return open.isEmpty()
                ? LocalDate.now(clock.withZone(territories.get(id).zone())).getYear()
                : open.get(0).year();
    }
}
