package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps sessions in the database. */
@ApplicationScoped
class SqlSessionStore implements SessionStore {
    private static final String FIND =
            """
            SELECT p.id, p.name, s.csrf_token, s.last_seen_at,
                   m.id, m.role, m.territory_id, m.school_id, m.area, m.post, m.valid_from, m.valid_to
              FROM session s
              JOIN person p ON p.id = s.person_id AND p.disabled_at IS NULL
              LEFT JOIN membership m ON m.person_id = p.id
             WHERE s.token_hash = ? AND s.expires_at > ? AND s.last_seen_at > ?
             ORDER BY m.id
            """;

    private final Sql sql;

    @Inject
    SqlSessionStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Stored session) {
        sql.update(
                "INSERT INTO session (token_hash, person_id, csrf_token, created_at, last_seen_at, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                session.tokenHash(),
                session.person().value(),
                session.csrfToken(),
                session.created(),
                session.lastSeen(),
                session.expires());
    }

    @Override
    public Optional<Found> find(byte[] tokenHash, Instant now, Instant idleSince) {
        List<Line> lines = sql.list(FIND, SqlSessionStore::line, tokenHash, now, idleSince);
        return lines.stream()
                .findFirst()
                .map(it -> new Found(
                        it.person(),
                        it.name(),
                        it.csrf(),
                        it.seen(),
                        lines.stream()
                                .flatMap(line -> line.membership().stream())
                                .toList()));
    }

    private static Line line(Row row) throws SQLException {
        PersonId person = new PersonId(row.text(1));
        Instant seen = row.instant(4);
        Optional<Membership> membership = Optional.empty();
        if (row.textOrEmpty(5).isPresent()) {
            membership = Optional.of(new Membership(
                    row.text(5),
                    person,
                    MembershipRow.grant(
                            row.text(6),
                            row.textOrEmpty(7),
                            row.textOrEmpty(8),
                            row.textOrEmpty(9),
                            row.textOrEmpty(10)),
                    row.date(11),
                    row.dateOrEmpty(12),
                    Optional.empty(),
                    seen));
        }
        return new Line(person, row.text(2), row.text(3), seen, membership);
    }

    @Override
    public void touch(byte[] tokenHash, Instant now) {
        sql.update("UPDATE session SET last_seen_at = ? WHERE token_hash = ?", now, tokenHash);
    }

    @Override
    public void remove(byte[] tokenHash) {
        sql.update("DELETE FROM session WHERE token_hash = ?", (Object) tokenHash);
    }

    @Override
    public int removeOthers(PersonId person, byte[] keepHash) {
        return sql.update("DELETE FROM session WHERE person_id = ? AND token_hash <> ?", person.value(), keepHash);
    }

    @Override
    public int removeAll(PersonId person) {
        return sql.update("DELETE FROM session WHERE person_id = ?", person.value());
    }

    @Override
    public void purge(Instant now) {
        sql.update("DELETE FROM session WHERE expires_at <= ? LIMIT 100", now);
    }

    @Override
    public Map<PersonId, Instant> lastSeen(List<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        "SELECT person_id, MAX(last_seen_at) FROM session WHERE person_id IN ("
                                + Sql.marks(persons.size()) + ") GROUP BY person_id",
                        row -> Map.entry(new PersonId(row.text(1)), row.instant(2)),
                        persons.stream().map(PersonId::value).toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Line(PersonId person, String name, String csrf, Instant seen, Optional<Membership> membership) {}
}
