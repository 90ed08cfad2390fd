package co.ruta.core.document;

import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A value that met another one: the last one its author sent to that path.
 *
 * @param opId the operation that brought it
 * @param value empty when its author wanted to delete
 * @param rev the draft's revision that it made
 */
public record Rival(String path, String opId, Optional<DraftValue> value, long rev, PersonId author, Instant at) {}
