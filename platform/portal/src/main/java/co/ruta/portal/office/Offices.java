package co.ruta.portal.office;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.review.Reviews;
import co.ruta.core.review.Reviews.StageYear;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.portal.page.Link;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which cycle a page of a secretaría shows when its address does not say. */
@ApplicationScoped
class Offices {
    @Inject
    private Territories territories;

    @Inject
    private Reviews reviews;

    @Inject
    private Clock clock;

    /** @param wanted 0 for the open cycle that runs today */
    OfficePlace at(String territory, int wanted) {
        TerritoryId id = new TerritoryId(territory);
        return new OfficePlace(id, wanted > 0 ? wanted : running(id));
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

    /** The stage a list asks for by the name of its document; the territory's first when it names none. */
    StageYear stage(OfficePlace at, String document) {
        List<StageYear> stages = reviews.owed(at.territory(), at.cycle());
        return stages.stream()
                .filter(it -> it.kind().name().equals(document))
                .findFirst()
                .or(() -> stages.stream().findFirst())
                .orElseGet(() -> new StageYear(DocumentKind.SELF_ASSESSMENT, "Autoevaluación", at.cycle(), true));
    }

    /** The documents of a cycle to choose from, each with the page's address for it. */
    List<Link> documents(OfficePlace at, String page, StageYear chosen) {
        return reviews.owed(at.territory(), at.cycle()).stream()
                .map(it -> new Link(
                        it.title() + " " + it.year(),
                        OfficePlace.and(at.page(page), "documento", it.kind().name()),
                        it.kind() == chosen.kind()))
                .toList();
    }

    /** As the other, with none chosen. */
    List<Link> documents(OfficePlace at, String page) {
        return reviews.owed(at.territory(), at.cycle()).stream()
                .map(it -> Link.to(
                        it.title() + " " + it.year(),
                        OfficePlace.and(at.page(page), "documento", it.kind().name())))
                .toList();
    }

    /** The cycle of the route whose document of that kind applies to the year. */
    int routeCycle(TerritoryId territory, DocumentKind kind, int year) {
        return Stream.of(year, year - 1)
                .filter(cycle -> reviews.stages(territory, cycle).stream()
                        .anyMatch(it -> it.kind() == kind && it.year() == year))
                .findFirst()
                .orElse(year);
    }

    /** How many years may be worked on. */
    int openYears(TerritoryId territory) {
        return territories.get(territory).values().openCycles().size();
    }

    private int running(TerritoryId id) {
        Territory territory = territories.get(id);
        LocalDate today = LocalDate.now(clock.withZone(territory.zone()));
        return territory.runningYear(today).orElse(today.getYear());
    }
}
