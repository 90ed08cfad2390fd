package co.ruta.rest.document;

import co.ruta.core.document.DraftValue;
import co.ruta.core.document.OperationResult;
import co.ruta.core.document.PathChange;
import co.ruta.core.id.PersonId;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One thing that happened at a path. */
record ChangeView(
        String opId,
        long rev,
        Optional<JsonValue> value,
        OperationResult.Outcome outcome,
        PersonId author,
        Instant at,
        Optional<String> reason) {
    static ChangeView of(PathChange it) {
        return new ChangeView(
                it.opId(),
                it.rev(),
                it.value().map(DraftValue::parsed),
                it.outcome(),
                it.author(),
                it.at(),
                it.reason());
    }

    /** A page, newest first; {@code next} is the {@code before} of the next one. */
    record Page(List<ChangeView> changes, Optional<Long> next) {
        static Page of(List<PathChange> found, int limit) {
            boolean more = found.size() > limit;
            List<PathChange> shown = more ? found.subList(0, limit) : found;
            return new Page(
                    shown.stream().map(ChangeView::of).toList(),
                    more ? Optional.of(shown.get(limit - 1).event()) : Optional.empty());
        }
    }
}
