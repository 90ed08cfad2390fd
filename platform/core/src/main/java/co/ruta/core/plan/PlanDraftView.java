package co.ruta.core.plan;

import co.ruta.core.document.Conflict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An edition while people write in it.
 *
 * @param rows path → its row, removed ones too, for whoever is to write there next
 * @param conflicts paths that wait for somebody to choose between two values
 */
public record PlanDraftView(PlanHead head, PlanContent content, TreeMap<String, Mark> rows, List<Conflict> conflicts) {
    public PlanDraftView {
        rows = new TreeMap<>(rows);
        conflicts = List.copyOf(conflicts);
    }

    /** What the next operation at the path is based on; 0 when nothing was ever there. */
    public long rev(String path) {
        return Optional.ofNullable(rows.get(path)).map(Mark::rev).orElse(0L);
    }

    public Optional<Mark> mark(String path) {
        return Optional.ofNullable(rows.get(path));
    }

    /**
     * Every live row that would have to go to remove a node with all that hangs on it, deepest first: path → revision.
     *
     * @param node e.g. {@code goals/{ulid}}
     */
    public Map<String, Long> below(String node) {
        return Below.of(rows, node, content);
    }

    /**
     * Who wrote a row, and when.
     *
     * @param removed whether nothing is there now
     */
    public record Mark(long rev, String author, Instant at, boolean removed) {}
}
