package co.ruta.sdk.catalogue;

import java.util.List;

/**
 * A process of an area: a named group of components.
 *
 * @param aliases other wordings of the name that circulate
 * @since 0.1
 */
public record ProcessGroup(String slug, String number, String name, List<Component> components, List<String> aliases) {
    public ProcessGroup {
        components = List.copyOf(components);
        aliases = List.copyOf(aliases);
    }

    /** A process that goes by one name only. */
    public ProcessGroup(String slug, String number, String name, List<Component> components) {
        this(slug, number, name, components, List.of());
    }
}
