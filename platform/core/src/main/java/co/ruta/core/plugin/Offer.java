package co.ruta.core.plugin;

import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A jar that was uploaded and waits for somebody to activate it; it is forgotten after a day.
 *
 * @param sha256 hex, of the jar
 */
public record Offer(String sha256, String fileName, Optional<PersonId> by, Instant at) {}
