package co.ruta.core.verification;

import co.ruta.core.document.DocumentRef;
import java.util.List;
import java.util.Optional;

/** Port: keeps verifications for ever. */
interface VerificationStore {
    /** False when one of that id is there already; nothing is added then. */
    boolean add(DocumentRef document, Verification verification);

    Optional<Verification> find(DocumentRef document, String id);

    /** All of a document, newest first. */
    List<Verification> of(DocumentRef document);
}
