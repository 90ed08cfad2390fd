package co.ruta.core.audit;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes the trail into the database. */
@ApplicationScoped
class SqlAuditTrail implements AuditTrail {
    @Inject
    private Sql sql;

    @Inject
    private TrailTime time;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(AuditEvent event) {
        sql.update(
                "INSERT INTO audit_event (territory_id, at, actor_id, action, school_id, document_id, detail)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                event.territory().value(),
                time.now(),
                event.actor().map(PersonId::value),
                event.action(),
                event.school().map(SchoolId::value),
                event.document().map(DocumentId::value),
                event.detail());
    }
}
