package co.ruta.core.process;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.util.Optional;

/** Keeps the answers in {@code transition_key}. */
@Service
class SqlTransitionKeys implements TransitionKeys {
    private final Sql sql;

    @Inject
    SqlTransitionKeys(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<TransitionOutcome> claim(DocumentRef document, String key) {
        boolean fresh = sql.insertNew(
                "INSERT INTO transition_key (territory_id, document_id, idempotency_key) VALUES (?, ?, ?)",
                document.territory().value(),
                document.document().value(),
                key);
        return fresh
                ? Optional.empty()
                : sql.one(
                        "SELECT transition_id, state, state_title, revision FROM transition_key"
                                + " WHERE territory_id = ? AND document_id = ? AND idempotency_key = ?",
                        row -> new TransitionOutcome(
                                row.text(1), row.text(2), row.text(3), row.number(4), Optional.empty(), true),
                        document.territory().value(),
                        document.document().value(),
                        key);
    }

    @Override
    public void answer(DocumentRef document, String key, TransitionOutcome outcome) {
        sql.update(
                "UPDATE transition_key SET transition_id = ?, state = ?, state_title = ?, revision = ?"
                        + " WHERE territory_id = ? AND document_id = ? AND idempotency_key = ?",
                outcome.transition(),
                outcome.state(),
                outcome.stateTitle(),
                outcome.revision(),
                document.territory().value(),
                document.document().value(),
                key);
    }
}
