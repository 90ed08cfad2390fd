package co.ruta.sdk.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * An área de gestión.
 *
 * @since 0.1
 */
public record Area(String slug, String number, String name, List<ProcessGroup> processes) {
    public Area {
        processes = List.copyOf(processes);
    }

    /** Its components, in order. */
    public Stream<Component> components() {
        return processes.stream().flatMap(process -> process.components().stream());
    }
}
