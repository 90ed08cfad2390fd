package co.ruta.rest.document;

import co.ruta.core.document.Conflict;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Rival;
import co.ruta.core.id.PersonId;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A path about which people disagree.
 *
 * @param baseRev what a choice must be based on
 */
record ConflictView(String path, long baseRev, RowView current, List<RivalView> rivals) {
    static ConflictView of(Conflict it) {
        return new ConflictView(
                it.path(),
                it.rev(),
                RowView.of(it.current()),
                it.rivals().stream().map(RivalView::of).toList());
    }

    /** A value that waits; absent when its author wanted to delete. */
    record RivalView(String opId, Optional<JsonValue> value, PersonId author, Instant at) {
        static RivalView of(Rival it) {
            return new RivalView(it.opId(), it.value().map(DraftValue::parsed), it.author(), it.at());
        }
    }
}
