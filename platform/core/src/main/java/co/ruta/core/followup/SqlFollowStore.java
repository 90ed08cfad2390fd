package co.ruta.core.followup;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
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
    public boolean move(DocumentRef followUp, Pinned from, int to, PersonId who, Instant at) {
        int moved = sql.update(
                "UPDATE follow_up SET plan_number = ? WHERE territory_id = ? AND document_id = ?"
                        + " AND plan_document_id = ? AND plan_number = ?",
                to,
                followUp.territory().value(),
                followUp.document().value(),
                from.plan().value(),
                from.number());
        if (moved == 1) {
            sql.update(
                    "INSERT INTO follow_up_move (territory_id, document_id, from_number, to_number, moved_at, moved_by)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    followUp.territory().value(),
                    followUp.document().value(),
                    from.number(),
                    to,
                    at,
                    who.value());
        }
        return moved == 1;
    }

    @Override
    public List<Integer> earlier(DocumentRef followUp) {
        return sql.list(
                "SELECT m.from_number FROM follow_up_move m JOIN document d"
                        + " ON d.territory_id = m.territory_id AND d.id = m.document_id"
                        + " WHERE m.territory_id = ? AND m.document_id = ? AND d.school_id = ?"
                        + " ORDER BY m.from_number DESC",
                row -> row.count(1),
                followUp.territory().value(),
                followUp.document().value(),
                followUp.school().value());
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
