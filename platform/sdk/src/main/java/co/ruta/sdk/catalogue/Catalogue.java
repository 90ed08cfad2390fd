package co.ruta.sdk.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A published catalogue; it never changes under its id.
 *
 * @param id e.g. {@code guia34-2008}
 * @param levels lowest first
 * @param earlier id of the catalogue that {@link Component#fromEarlier()} points into
 * @since 0.1
 */
public record Catalogue(
        String id, int edition, String title, List<Level> levels, List<Area> areas, Optional<String> earlier) {
    public Catalogue {
        levels = List.copyOf(levels);
        areas = List.copyOf(areas);
    }

    /** A catalogue that answers to no earlier one. */
    public Catalogue(String id, int edition, String title, List<Level> levels, List<Area> areas) {
        this(id, edition, title, levels, areas, Optional.empty());
    }

    /** All components in the order in which ratings are packed. */
    public Stream<Component> components() {
        return areas.stream().flatMap(Area::components);
    }

    /** The component of that name. */
    public Optional<Component> component(String slug) {
        return components().filter(it -> it.slug().equals(slug)).findFirst();
    }

    /** The area of that name. */
    public Optional<Area> area(String slug) {
        return areas.stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    /** This catalogue with a territory's texts: component slug → level → text. */
    public Catalogue withDescriptors(Map<String, Map<Integer, String>> texts) {
        return new Catalogue(
                id,
                edition,
                title,
                levels,
                areas.stream()
                        .map(area -> new Area(
                                area.slug(),
                                area.number(),
                                area.name(),
                                area.processes().stream()
                                        .map(process -> withDescriptors(process, texts))
                                        .toList()))
                        .toList(),
                earlier);
    }

    private static ProcessGroup withDescriptors(ProcessGroup process, Map<String, Map<Integer, String>> texts) {
        return new ProcessGroup(
                process.slug(),
                process.number(),
                process.name(),
                process.components().stream()
                        .map(it -> texts.containsKey(it.slug())
                                ? it.withDescriptors(texts.getOrDefault(it.slug(), Map.of()))
                                : it)
                        .toList(),
                process.aliases());
    }

    /** Value of the highest level of the scale. */
    public int best() {
        return levels.stream().mapToInt(Level::value).max().orElseThrow();
    }

    /** Whether the scale has a level of this value. */
    public boolean hasLevel(int value) {
        return levels.stream().anyMatch(level -> level.value() == value);
    }
}
