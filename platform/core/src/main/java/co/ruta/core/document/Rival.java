package co.ruta.core.document;

import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A value that met another one.
 *
 * @param opId the operation that brought it
 * @param value empty when its author wanted to delete
 */
public record Rival(String opId, Optional<DraftValue> value, PersonId author, Instant at) {}
