package co.ruta.core.document;

import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/** One step that a document took from a state to another. */
public record DocumentTransition(
        int number, String transition, String from, String to, PersonId actor, Instant at, Optional<String> note) {}
