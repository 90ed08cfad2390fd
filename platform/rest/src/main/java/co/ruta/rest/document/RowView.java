package co.ruta.rest.document;

import co.ruta.core.document.DraftRow;
import co.ruta.core.document.DraftValue;
import co.ruta.core.id.PersonId;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of a draft.
 *
 * @param value absent when deleted
 */
record RowView(String path, Optional<JsonValue> value, long rev, PersonId author, Instant at) {
    static RowView of(DraftRow it) {
        return new RowView(it.path(), it.value().map(DraftValue::parsed), it.rev(), it.author(), it.at());
    }
}
