package co.ruta.core.assessment;

import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.catalogue.Level;
import co.ruta.sdk.catalogue.ProcessGroup;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.StageDefinition.IdentityItem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a self-assessment is about: the pinned catalogue and identity items, quick to look up. */
final class Subject {
    private final Catalogue catalogue;
    private final StageDefinition stage;
    private final Map<String, Spot> spots = new HashMap<>();

    Subject(Catalogue catalogue, StageDefinition stage) {
        this.catalogue = catalogue;
        this.stage = stage;
        catalogue.areas().forEach(area -> area.processes().forEach(process -> process.components()
                .forEach(it -> spots.put(it.slug(), new Spot(area, process, it)))));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    int lowestLevel() {
        return catalogue.levels().stream().mapToInt(Level::value).min().orElse(1);
    }

    StageDefinition stage() {
        return stage;
    }

    Optional<Spot> component(String slug) {
        return Optional.ofNullable(spots.get(slug));
    }

    Optional<IdentityItem> item(String id) {
        return stage.identityItems().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    Optional<ProcessGroup> process(String slug) {
        return catalogue.areas().stream()
                .flatMap(it -> it.processes().stream())
                .filter(it -> it.slug().equals(slug))
                .findFirst();
    }

    /** The area a place belongs to, when it belongs to one. */
    Optional<Area> areaOf(Place place) {
        if (place.ofComponent()) {
            return component(place.subject()).map(Spot::area);
        }
        return place.field() == Field.INPUT_INCLUSION ? catalogue.area(place.subject()) : Optional.empty();
    }

    /** A component with where it stands. */
    record Spot(Area area, ProcessGroup process, Component component) {
        String title() {
            return component.number() + " " + component.name();
        }
    }
}
