package co.ruta.core.audit;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;

/** Writes the trail into the database. */
@ApplicationScoped
class JpaAuditTrail implements AuditTrail {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(AuditEvent event) {
        database.createNativeQuery(
                        "INSERT INTO audit_event (territory_id, at, actor_id, action, school_id, document_id, detail)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, event.territory().value())
                .setParameter(2, LocalDateTime.now(clock))
                .setParameter(3, event.actor().map(PersonId::value).orElse(null))
                .setParameter(4, event.action())
                .setParameter(5, event.school().map(SchoolId::value).orElse(null))
                .setParameter(6, event.document().map(DocumentId::value).orElse(null))
                .setParameter(7, event.detail())
                .executeUpdate();
    }
}
