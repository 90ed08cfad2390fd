package co.ruta.core.followup;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.util.Optional;

/** Pinned plans in the database. */
@Service
class SqlFollowStore implements FollowStore {
    private final Sql sql;

    @Inject
    SqlFollowStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(DocumentRef followUp, Pinned plan) {
        sql.insertNew(
                "INSERT INTO follow_up (territory_id, document_id, plan_document_id, plan_number)"
                        + " VALUES (?, ?, ?, ?)",
                followUp.territory().value(),
                followUp.document().value(),
                plan.plan().value(),
                plan.number());
    }

    @Override
    public Optional<Pinned> pinned(DocumentRef followUp) {
        return sql.one(
                "SELECT f.plan_document_id, f.plan_number FROM follow_up f JOIN document d"
                        + " ON d.territory_id = f.territory_id AND d.id = f.document_id"
                        + " WHERE f.territory_id = ? AND f.document_id = ? AND d.school_id = ?",
                row -> new Pinned(new DocumentId(row.text(1)), row.count(2)),
                followUp.territory().value(),
                followUp.document().value(),
                followUp.school().value());
    }
}
