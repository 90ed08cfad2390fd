package co.ruta.core.process;

import co.ruta.core.document.DocumentRef;
import java.util.Optional;

/**
 * Somebody wants to take a transition.
 *
 * @param revision the document's revision the person looked at
 * @param idempotencyKey minted by the client, 1–64 ASCII characters
 * @param note a word of explanation kept with the transition, at most 2000 characters
 */
public record TransitionRequest(
        DocumentRef document, String transition, long revision, String idempotencyKey, Optional<String> note) {}
