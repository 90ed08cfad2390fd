package co.ruta.core.audit;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.util.Optional;

/**
 * Something that somebody did. The time is the trail's to set.
 *
 * @param actor empty when the platform itself acted
 * @param action upper-case words, e.g. {@code DOCUMENT_SUBMITTED}
 * @param detail JSON object with what is worth knowing; never a password or token
 */
public record AuditEvent(
        TerritoryId territory,
        Optional<PersonId> actor,
        String action,
        Optional<SchoolId> school,
        Optional<DocumentId> document,
        String detail) {
    public static AuditEvent of(TerritoryId territory, PersonId actor, String action, String detail) {
        return new AuditEvent(territory, Optional.of(actor), action, Optional.empty(), Optional.empty(), detail);
    }
}
