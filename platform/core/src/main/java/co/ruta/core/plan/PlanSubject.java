package co.ruta.core.plan;

import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.StageDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a plan is about: the pinned catalogue, stage and priorities, quick to look up. */
final class PlanSubject {
    private final Catalogue catalogue;
    private final StageDefinition stage;
    private final PriorityScheme priorities;
    private final Map<String, Spot> spots = new HashMap<>();

    PlanSubject(Catalogue catalogue, StageDefinition stage, PriorityScheme priorities) {
        this.catalogue = catalogue;
        this.stage = stage;
        this.priorities = priorities;
        catalogue.areas().forEach(area -> area.components().forEach(it -> spots.put(it.slug(), new Spot(area, it))));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    StageDefinition stage() {
        return stage;
    }

    PriorityScheme priorities() {
        return priorities;
    }

    Optional<Spot> component(String slug) {
        return Optional.ofNullable(spots.get(slug));
    }

    Optional<Area> area(String slug) {
        return catalogue.area(slug);
    }

    /** A component with where it stands. */
    record Spot(Area area, Component component) {
        String title() {
            return component.number() + " " + component.name();
        }
    }
}
