package co.ruta.core.process;

import co.ruta.core.document.DocumentRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** Keeps the answers in {@code transition_key}. */
@ApplicationScoped
class JpaTransitionKeys implements TransitionKeys {
    @PersistenceContext
    private EntityManager database;

    @Override
    @Transactional(TxType.MANDATORY)
    public Optional<TransitionOutcome> claim(DocumentRef document, String key) {
        int claimed = database.createNativeQuery(
                        "INSERT IGNORE INTO transition_key (territory_id, document_id, idempotency_key) VALUES (?, ?, ?)")
                .setParameter(1, document.territory().value())
                .setParameter(2, document.document().value())
                .setParameter(3, key)
                .executeUpdate();
        return claimed == 1 ? Optional.empty() : Optional.of(read(document, key));
    }

    private TransitionOutcome read(DocumentRef document, String key) {
        List<?> rows = database.createNativeQuery(
                        "SELECT transition_id, state, state_title, revision FROM transition_key"
                                + " WHERE territory_id = ? AND document_id = ? AND idempotency_key = ?")
                .setParameter(1, document.territory().value())
                .setParameter(2, document.document().value())
                .setParameter(3, key)
                .getResultList();
        Object[] row = (Object[]) rows.get(0);
        return new TransitionOutcome(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                Optional.empty(),
                true);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void answer(DocumentRef document, String key, TransitionOutcome outcome) {
        database.createNativeQuery(
                        "UPDATE transition_key SET transition_id = ?, state = ?, state_title = ?, revision = ?"
                                + " WHERE territory_id = ? AND document_id = ? AND idempotency_key = ?")
                .setParameter(1, outcome.transition())
                .setParameter(2, outcome.state())
                .setParameter(3, outcome.stateTitle())
                .setParameter(4, outcome.revision())
                .setParameter(5, document.territory().value())
                .setParameter(6, document.document().value())
                .setParameter(7, key)
                .executeUpdate();
    }
}
