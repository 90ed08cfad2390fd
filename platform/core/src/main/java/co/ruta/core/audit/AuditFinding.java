package co.ruta.core.audit;

import java.util.Optional;

/**
 * One thing that is not as it was written.
 *
 * @param message Spanish: which seal, which event, and what
 */
public record AuditFinding(Kind kind, Optional<Long> seal, Optional<Long> event, String message) {
    /** What happened to the trail. */
    public enum Kind {
        /** An event says something else than when it was sealed. */
        CHANGED,
        /** An event is missing. */
        REMOVED,
        /** An event was put in afterwards. */
        INSERTED,
        /** The end is missing. */
        TRUNCATED,
        /** A seal was made anew, or not by us. */
        FORGED
    }
}
