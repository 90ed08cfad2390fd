package co.ruta.sdk.catalogue;

import java.util.List;

/** A process of an area: a named group of components. */
public record ProcessGroup(String slug, String number, String name, List<Component> components) {
    public ProcessGroup {
        components = List.copyOf(components);
    }
}
