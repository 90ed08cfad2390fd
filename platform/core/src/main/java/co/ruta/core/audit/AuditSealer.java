package co.ruta.core.audit;

/** Seals what was written since the last time. Called every second or so on every node. */
public interface AuditSealer {
    /** Seals all that waits, unless another node is doing so; how many events were sealed. */
    int sealAll();
}
