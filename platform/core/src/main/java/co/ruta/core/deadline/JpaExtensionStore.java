package co.ruta.core.deadline;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps extensions in the {@code extension} table. */
@ApplicationScoped
class JpaExtensionStore implements ExtensionStore {
    private static final String SELECT = "SELECT id, school_id, cycle, deadline_id, closes, act, reason, proposed_by,"
            + " proposed_at, decided_by, decided_at, state, version FROM extension WHERE territory_id = ? ";

    @PersistenceContext
    private EntityManager database;

    @Override
    @Transactional(TxType.MANDATORY)
    public void add(Extension it) {
        bind(
                        "INSERT INTO extension (territory_id, id, school_id, cycle, deadline_id, closes, act, reason,"
                                + " proposed_by, proposed_at, state, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        it.territory().value(),
                        it.id(),
                        it.school().value(),
                        it.cycle(),
                        it.deadline(),
                        it.closes(),
                        it.act(),
                        it.reason(),
                        it.proposedBy().value(),
                        utc(it.proposedAt()),
                        it.state().name(),
                        it.version())
                .executeUpdate();
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public boolean decide(Extension it) {
        return bind(
                                "UPDATE extension SET state = ?, decided_by = ?, decided_at = ?, version = ?"
                                        + " WHERE territory_id = ? AND id = ? AND state = 'PROPOSED' AND version = ?",
                                it.state().name(),
                                it.decidedBy().map(PersonId::value).orElse(null),
                                it.decidedAt().map(JpaExtensionStore::utc).orElse(null),
                                it.version(),
                                it.territory().value(),
                                it.id(),
                                it.version() - 1)
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Extension> find(TerritoryId territory, String id) {
        return read(territory, SELECT + "AND id = ?", territory.value(), id).stream()
                .findFirst();
    }

    @Override
    public List<Extension> ofCycle(TerritoryId territory, int cycle) {
        return read(
                territory,
                SELECT + "AND cycle = ? ORDER BY (state = 'PROPOSED') DESC, proposed_at DESC, id DESC",
                territory.value(),
                cycle);
    }

    @Override
    public Optional<Extension> granted(TerritoryId territory, SchoolId school, int cycle, String deadline) {
        return read(
                        territory,
                        SELECT + "AND school_id = ? AND cycle = ? AND deadline_id = ? AND state = 'GRANTED'"
                                + " ORDER BY closes DESC LIMIT 1",
                        territory.value(),
                        school.value(),
                        cycle,
                        deadline)
                .stream()
                .findFirst();
    }

    @Override
    public Map<SchoolId, Extension> granted(TerritoryId territory, int cycle, String deadline) {
        Map<SchoolId, Extension> latest = new HashMap<>();
        read(
                        territory,
                        SELECT + "AND cycle = ? AND deadline_id = ? AND state = 'GRANTED' ORDER BY closes",
                        territory.value(),
                        cycle,
                        deadline)
                .forEach(it -> latest.put(it.school(), it));
        return latest;
    }

    private List<Extension> read(TerritoryId territory, String sql, Object... values) {
        return ((List<?>) bind(sql, values).getResultList())
                .stream().map(row -> extension(territory, (Object[]) row)).toList();
    }

    private static Extension extension(TerritoryId territory, Object[] row) {
        return new Extension(
                territory,
                (String) row[0],
                new SchoolId((String) row[1]),
                ((Number) row[2]).intValue(),
                (String) row[3],
                day(row[4]),
                (String) row[5],
                (String) row[6],
                new PersonId((String) row[7]),
                instant(row[8]),
                Optional.ofNullable((String) row[9]).map(PersonId::new),
                Optional.ofNullable(row[10]).map(JpaExtensionStore::instant),
                ExtensionView.State.valueOf((String) row[11]),
                ((Number) row[12]).intValue());
    }

    private Query bind(String sql, @Nullable Object... values) {
        Query query = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object value) {
        return (value instanceof Timestamp at ? at.toLocalDateTime() : (LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
