package co.ruta.core.document;

import java.util.List;

/**
 * A path about which people disagree: the value that stayed and those that met it, oldest first. The document cannot be
 * delivered until somebody chooses.
 */
public record Conflict(DraftRow current, List<Rival> rivals) {
    public String path() {
        return current.path();
    }

    /** The revision that a choice must be based on, so that nobody decides about a value not seen. */
    public long rev() {
        return rivals.stream().mapToLong(Rival::rev).reduce(current.rev(), Math::max);
    }
}
