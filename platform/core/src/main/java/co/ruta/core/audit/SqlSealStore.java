package co.ruta.core.audit;

import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Seals in the database. */
@ApplicationScoped
class SqlSealStore implements SealStore {
    private static final int MARKS = 500;
    private static final String TERRITORIES = "SELECT id FROM territory UNION ALL SELECT '-'";
    private static final String EVENT = "SELECT id, territory_id, at, actor_id, action, school_id, document_id, path,"
            + " op_id, rev, detail FROM audit_event WHERE territory_id = ? AND seal ";
    private static final String SEAL =
            "SELECT territory_id, number, events, previous, hash, leaves, signature, sealed_at FROM audit_seal"
                    + " WHERE territory_id = ? ";

    @Inject
    private Sql sql;

    @Override
    public boolean takeTurn() {
        return sql.one(
                        "SELECT name FROM work_turn WHERE name = 'AUDIT_SEAL' FOR UPDATE SKIP LOCKED",
                        row -> row.text(1))
                .isPresent();
    }

    @Override
    public List<String> territories() {
        return sql.list(TERRITORIES + " ORDER BY id", row -> row.text(1));
    }

    @Override
    public List<String> waiting() {
        return sql.list(
                "SELECT t.id FROM (" + TERRITORIES + ") t WHERE EXISTS (SELECT 1 FROM audit_event e"
                        + " WHERE e.territory_id = t.id AND e.seal IS NULL) ORDER BY t.id",
                row -> row.text(1));
    }

    @Override
    public List<SealedEvent> unsealed(String territory, int limit) {
        return sql.list(EVENT + "IS NULL ORDER BY id LIMIT ?", SqlSealStore::event, territory, limit);
    }

    @Override
    public void keep(Seal seal, List<SealedEvent> events) {
        sql.update(
                "INSERT INTO audit_seal (territory_id, number, events, previous, hash, leaves, signature, sealed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                seal.territory(),
                seal.number(),
                seal.events(),
                seal.previous(),
                seal.hash(),
                seal.leaves(),
                seal.signature(),
                seal.sealedAt());
        // By id, not by "seal IS NULL": that would wait for every transaction that is still writing.
        for (int from = 0; from < events.size(); from += MARKS) {
            List<Object> arguments = new ArrayList<>(List.of(seal.number(), seal.territory()));
            List<SealedEvent> some = events.subList(from, Math.min(events.size(), from + MARKS));
            some.forEach(it -> arguments.add(it.id()));
            sql.update(
                    "UPDATE audit_event SET seal = ? WHERE territory_id = ? AND id IN (" + Sql.marks(some.size()) + ")",
                    arguments.toArray());
        }
    }

    @Override
    public Optional<Seal> newest(String territory) {
        return sql.one(SEAL + "ORDER BY number DESC LIMIT 1", SqlSealStore::seal, territory);
    }

    @Override
    public List<Seal> seals(String territory, long after, int limit) {
        return sql.list(SEAL + "AND number > ? ORDER BY number LIMIT ?", SqlSealStore::seal, territory, after, limit);
    }

    @Override
    public List<SealedEvent> under(String territory, long seal) {
        return sql.list(EVENT + "= ? ORDER BY id", SqlSealStore::event, territory, seal);
    }

    @Override
    public List<Orphan> orphans(String territory) {
        return sql.list(
                "SELECT e.seal, MIN(e.id), COUNT(*) FROM audit_event e LEFT JOIN audit_seal s"
                        + " ON s.territory_id = e.territory_id AND s.number = e.seal"
                        + " WHERE e.territory_id = ? AND e.seal IS NOT NULL AND s.number IS NULL"
                        + " GROUP BY e.seal ORDER BY e.seal LIMIT 100",
                row -> new Orphan(row.number(1), row.number(2), row.number(3)),
                territory);
    }

    @Override
    public long countUnsealed(String territory) {
        return sql.one(
                        "SELECT COUNT(*) FROM audit_event WHERE territory_id = ? AND seal IS NULL",
                        row -> row.number(1),
                        territory)
                .orElse(0L);
    }

    private static SealedEvent event(Row row) throws SQLException {
        return new SealedEvent(
                row.number(1),
                row.text(2),
                row.instant(3),
                row.textOrEmpty(4),
                row.text(5),
                row.textOrEmpty(6),
                row.textOrEmpty(7),
                row.textOrEmpty(8),
                row.textOrEmpty(9),
                row.numberOrEmpty(10),
                row.text(11));
    }

    private static Seal seal(Row row) throws SQLException {
        return new Seal(
                row.text(1),
                row.number(2),
                row.count(3),
                row.bytes(4),
                row.bytes(5),
                row.bytes(6),
                row.bytes(7),
                row.instant(8));
    }
}
