package co.ruta.core.audit;

/** Where everything that was done is written down. */
public interface AuditTrail {
    /** Appends in the caller's transaction: if that fails, nothing was done and nothing is written. */
    void append(AuditEvent event);
}
