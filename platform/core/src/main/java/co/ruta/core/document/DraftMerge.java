package co.ruta.core.document;

import co.ruta.core.document.DraftStore.Held;
import co.ruta.core.document.DraftStore.HeldRow;
import co.ruta.core.document.DraftStore.Merged;
import co.ruta.core.document.OperationResult.Outcome;
import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what becomes of one person's operations. A value is applied when its author had seen what is there. If not,
 * both are kept: the one that was there stays, the other becomes its rival. From then on until somebody chooses, the
 * author of the value that stayed may go on editing it, and everybody else's values are rivals, the last of each person.
 */
final class DraftMerge {
    private final Map<String, HeldRow> rows;
    private final PersonId author;
    private final Instant at;
    private final Map<String, HeldRow> written = new LinkedHashMap<>();
    private final Map<String, Rival> rivals = new LinkedHashMap<>();
    private final List<String> settled = new ArrayList<>();
    private final List<OperationResult> results = new ArrayList<>();
    private final List<Long> revs = new ArrayList<>();
    private long revision;

    DraftMerge(Held held, PersonId author, Instant at) {
        this.rows = new HashMap<>(held.rows());
        this.revision = held.document().revision();
        this.author = author;
        this.at = at;
    }

    DraftMerge merge(List<Operation> operations) {
        operations.forEach(this::merge);
        return this;
    }

    /** A choice is applied when its author had seen the row and all its rivals. */
    DraftMerge settle(Operation choice) {
        HeldRow current = at(choice.path());
        if (choice.baseRev() < Math.max(current.row().rev(), current.contested())) {
            answer(choice, Outcome.CONFLICT, current.row(), current.row().rev());
        } else {
            settled.add(choice.path());
            apply(choice, 0);
        }
        return this;
    }

    Merged done() {
        return new Merged(revision, at, results, revs, written.values(), List.copyOf(rivals.values()), settled);
    }

    private void merge(Operation operation) {
        HeldRow current = at(operation.path());
        if (current.row().value().equals(operation.value())) {
            answer(operation, Outcome.SAME, current.row(), current.row().rev());
        } else if (maySettleOn(current, operation)) {
            apply(operation, current.contested());
        } else {
            contest(operation, current);
        }
    }

    private boolean maySettleOn(HeldRow current, Operation operation) {
        // Later operations of a batch follow from the earlier ones, though all name the revision seen before them.
        boolean seen = operation.baseRev() >= current.row().rev()
                || (written.containsKey(operation.path()) && !rivals.containsKey(operation.path()));
        return seen && (!current.inConflict() || current.row().author().equals(author));
    }

    private void apply(Operation operation, long contested) {
        DraftRow row = new DraftRow(operation.path(), operation.value(), ++revision, author, at);
        put(new HeldRow(row, contested));
        answer(operation, Outcome.APPLIED, row, revision);
    }

    private void contest(Operation operation, HeldRow current) {
        Rival rival = new Rival(operation.path(), operation.opId(), operation.value(), ++revision, author, at);
        rivals.put(operation.path(), rival);
        put(new HeldRow(current.row(), rival.rev()));
        answer(operation, Outcome.CONFLICT, current.row(), revision);
    }

    private void answer(Operation operation, Outcome outcome, DraftRow row, long rev) {
        results.add(new OperationResult(operation.opId(), outcome, row));
        revs.add(rev);
    }

    private void put(HeldRow row) {
        rows.put(row.row().path(), row);
        written.put(row.row().path(), row);
    }

    private HeldRow at(String path) {
        return rows.getOrDefault(path, new HeldRow(new DraftRow(path, Optional.empty(), 0, author, at), 0));
    }
}
