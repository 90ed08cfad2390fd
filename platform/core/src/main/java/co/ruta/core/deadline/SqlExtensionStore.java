package co.ruta.core.deadline;

import co.ruta.core.Service;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps extensions in the {@code extension} table. */
@Service
class SqlExtensionStore implements ExtensionStore {
    private static final String SELECT = "SELECT territory_id, id, school_id, cycle, deadline_id, closes, act, reason,"
            + " proposed_by, proposed_at, decided_by, decided_at, state, version FROM extension WHERE territory_id = ? ";

    private final Sql sql;

    @Inject
    SqlExtensionStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Extension it) {
        sql.update(
                "INSERT INTO extension (territory_id, id, school_id, cycle, deadline_id, closes, act, reason, proposed_by,"
                        + " proposed_at, state, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.territory().value(),
                it.id(),
                it.school().value(),
                it.cycle(),
                it.deadline(),
                it.closes(),
                it.act(),
                it.reason(),
                it.proposedBy().value(),
                it.proposedAt(),
                it.state().name(),
                it.version());
    }

    @Override
    public boolean decide(Extension it) {
        return sql.update(
                        "UPDATE extension SET state = ?, decided_by = ?, decided_at = ?, version = ?"
                                + " WHERE territory_id = ? AND id = ? AND state = 'PROPOSED' AND version = ?",
                        it.state().name(),
                        it.decidedBy().map(PersonId::value),
                        it.decidedAt(),
                        it.version(),
                        it.territory().value(),
                        it.id(),
                        it.version() - 1)
                == 1;
    }

    @Override
    public Optional<Extension> find(TerritoryId territory, String id) {
        return sql.one(SELECT + "AND id = ?", SqlExtensionStore::read, territory.value(), id);
    }

    @Override
    public List<Extension> ofCycle(TerritoryId territory, int cycle) {
        return sql.list(
                SELECT + "AND cycle = ? ORDER BY (state = 'PROPOSED') DESC, proposed_at DESC, id DESC",
                SqlExtensionStore::read,
                territory.value(),
                cycle);
    }

    @Override
    public Optional<Extension> granted(TerritoryId territory, SchoolId school, int cycle, String deadline) {
        return sql.one(
                SELECT + "AND school_id = ? AND cycle = ? AND deadline_id = ? AND state = 'GRANTED'"
                        + " ORDER BY closes DESC LIMIT 1",
                SqlExtensionStore::read,
                territory.value(),
                school.value(),
                cycle,
                deadline);
    }

    @Override
    public Map<SchoolId, Extension> granted(TerritoryId territory, int cycle, String deadline) {
        Map<SchoolId, Extension> latest = new HashMap<>();
        sql.list(
                        SELECT + "AND cycle = ? AND deadline_id = ? AND state = 'GRANTED' ORDER BY closes",
                        SqlExtensionStore::read,
                        territory.value(),
                        cycle,
                        deadline)
                .forEach(it -> latest.put(it.school(), it));
        return latest;
    }

    private static Extension read(Row row) throws SQLException {
        return new Extension(
                new TerritoryId(row.text(1)),
                row.text(2),
                new SchoolId(row.text(3)),
                row.count(4),
                row.text(5),
                row.dateOrEmpty(6).orElseThrow(),
                row.text(7),
                row.text(8),
                new PersonId(row.text(9)),
                row.instant(10),
                row.textOrEmpty(11).map(PersonId::new),
                row.instantOrEmpty(12),
                ExtensionView.State.valueOf(row.text(13)),
                row.count(14));
    }
}
