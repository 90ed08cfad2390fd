package co.ruta.core.document;

import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One row of a draft: who wrote what where, and when.
 *
 * @param value empty when deleted
 * @param rev the draft's revision that wrote it
 */
public record DraftRow(String path, Optional<DraftValue> value, long rev, PersonId author, Instant at) {
    public boolean deleted() {
        return value.isEmpty();
    }
}
