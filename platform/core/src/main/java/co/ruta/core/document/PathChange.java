package co.ruta.core.document;

import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened at a path.
 *
 * @param event number of the audit event that records it: ask for older ones from it
 * @param value what the person wrote; empty when deleted
 * @param outcome whether it was applied, was there already or met another value
 * @param reason why, if the person said when choosing
 */
public record PathChange(
        long event,
        String path,
        String opId,
        long rev,
        Optional<DraftValue> value,
        OperationResult.Outcome outcome,
        PersonId author,
        Instant at,
        Optional<String> reason) {}
