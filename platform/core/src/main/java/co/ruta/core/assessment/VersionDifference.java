package co.ruta.core.assessment;

import co.ruta.core.stage.Changed;
import java.util.List;
import java.util.Optional;

/** What changed from one submission to another, ratings first, in catalogue order. */
public record VersionDifference(int from, int to, List<Change> changes) implements Changed {
    public VersionDifference {
        changes = List.copyOf(changes);
    }

    /** The paths that changed, to mark them in the document. */
    @Override
    public boolean touches(String path) {
        return changes.stream().anyMatch(it -> it.path().equals(path));
    }

    /**
     * One change.
     *
     * @param path node it is about, e.g. {@code ratings/{component}}
     * @param title what it is called: "2.3.1 Relación pedagógica"
     * @param kind what happened
     * @param sentence Spanish: "el nivel subió de 2 a 3"
     * @param before the old value, for {@code <del>}
     * @param after the new value, for {@code <ins>}
     */
    public record Change(
            String path, String title, Kind kind, String sentence, Optional<String> before, Optional<String> after) {}

    /** What happened. */
    public enum Kind {
        RATED,
        CLEARED,
        LEVEL_UP,
        LEVEL_DOWN,
        EVIDENCE_ADDED,
        EVIDENCE_REMOVED,
        EVIDENCE_CHANGED,
        TEXT_ADDED,
        TEXT_REMOVED,
        TEXT_CHANGED,
        CHOICE_CHANGED
    }
}
