package co.ruta.sdk.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A published catalogue; it never changes under its id.
 *
 * @param id e.g. {@code guia34-2008}
 * @param levels lowest first
 */
public record Catalogue(String id, int edition, String title, List<Level> levels, List<Area> areas) {
    public Catalogue {
        levels = List.copyOf(levels);
        areas = List.copyOf(areas);
    }

    /** All components in the order in which ratings are packed. */
    public Stream<Component> components() {
        return areas.stream().flatMap(Area::components);
    }

    public Optional<Component> component(String slug) {
        return components().filter(it -> it.slug().equals(slug)).findFirst();
    }

    public Optional<Area> area(String slug) {
        return areas.stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    public boolean hasLevel(int value) {
        return levels.stream().anyMatch(level -> level.value() == value);
    }
}
