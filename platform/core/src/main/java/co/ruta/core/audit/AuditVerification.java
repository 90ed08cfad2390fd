package co.ruta.core.audit;

import co.ruta.core.id.TerritoryId;

/** Tells whether the trail is as it was written. */
public interface AuditVerification {
    /** Reads the whole trail of a territory; linear in its events. */
    AuditReport verify(TerritoryId territory);
}
