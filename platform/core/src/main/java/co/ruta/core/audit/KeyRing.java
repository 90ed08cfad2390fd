package co.ruta.core.audit;

import java.util.Optional;

/** Where the sealing key comes from. */
interface KeyRing {
    /**
     * The key; made at the first seal ever.
     *
     * @param sealedBefore whether there are seals already: then a missing key is an error, never a reason for a new one
     */
    SealKey forSealing(boolean sealedBefore);

    /** Empty when there is none. */
    Optional<SealKey> forVerifying();
}
