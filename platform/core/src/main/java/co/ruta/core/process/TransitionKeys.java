package co.ruta.core.process;

import co.ruta.core.document.DocumentRef;
import java.util.Optional;

/**
 * Remembers the answer each idempotency key got, for transitions that deliver nothing; a delivery is remembered by its
 * submission.
 */
interface TransitionKeys {
    /**
     * Claims a key in the caller's transaction. Of two who claim the same at once, one waits for the other's end.
     *
     * @return the answer it got before, when the key is not new
     */
    Optional<TransitionOutcome> claim(DocumentRef document, String key);

    void answer(DocumentRef document, String key, TransitionOutcome outcome);
}
