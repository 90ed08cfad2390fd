package co.ruta.core.territory;

import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One numbered state of a territory's values.
 *
 * @param sha256 hex, of the files' text in canonical JSON
 * @param author empty when the platform applied it at start
 */
public record Revision(int number, String sha256, Optional<PersonId> author, Instant at, String comment) {}
