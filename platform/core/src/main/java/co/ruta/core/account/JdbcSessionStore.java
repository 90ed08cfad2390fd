package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps sessions in the database; by plain JDBC, since every request begins here. */
@ApplicationScoped
class JdbcSessionStore implements SessionStore {
    private static final String FIND =
            """
            SELECT p.id, p.name, s.csrf_token, s.last_seen_at,
                   m.id, m.role, m.territory_id, m.school_id, m.area, m.post, m.valid_from, m.valid_to
              FROM session s
              JOIN person p ON p.id = s.person_id AND p.disabled_at IS NULL
              LEFT JOIN membership m ON m.person_id = p.id
             WHERE s.token_hash = ? AND s.expires_at > ? AND s.last_seen_at > ?
            """;

    @Resource(lookup = "java:app/jdbc/ruta")
    private DataSource database;

    @Override
    public void add(Stored session) {
        update(
                "INSERT INTO session (token_hash, person_id, csrf_token, created_at, last_seen_at, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                session.tokenHash(),
                session.person().value(),
                session.csrfToken(),
                utc(session.created()),
                utc(session.lastSeen()),
                utc(session.expires()));
    }

    @Override
    public Optional<Found> find(byte[] tokenHash, Instant now, Instant idleSince) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setBytes(1, tokenHash);
            statement.setObject(2, utc(now));
            statement.setObject(3, utc(idleSince));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(found(row)) : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The session could not be looked up", broken);
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        PersonId person = new PersonId(row.getString(1));
        String name = row.getString(2);
        String csrf = row.getString(3);
        Instant seen = row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        List<Membership> memberships = new ArrayList<>();
        do {
            String role = row.getString(6);
            if (role != null) {
                memberships.add(new Membership(
                        row.getString(5),
                        person,
                        MembershipRow.grant(
                                role, row.getString(7), row.getString(8), row.getString(9), row.getString(10)),
                        row.getObject(11, LocalDate.class),
                        Optional.ofNullable(row.getObject(12, LocalDate.class)),
                        Optional.empty(),
                        seen));
            }
        } while (row.next());
        return new Found(person, name, csrf, seen, memberships);
    }

    @Override
    public void touch(byte[] tokenHash, Instant now) {
        update("UPDATE session SET last_seen_at = ? WHERE token_hash = ?", utc(now), tokenHash);
    }

    @Override
    public void remove(byte[] tokenHash) {
        update("DELETE FROM session WHERE token_hash = ?", (Object) tokenHash);
    }

    @Override
    public int removeOthers(PersonId person, byte[] keepHash) {
        return update("DELETE FROM session WHERE person_id = ? AND token_hash <> ?", person.value(), keepHash);
    }

    @Override
    public int removeAll(PersonId person) {
        return update("DELETE FROM session WHERE person_id = ?", person.value());
    }

    @Override
    public void purge(Instant now) {
        update("DELETE FROM session WHERE expires_at <= ? LIMIT 100", utc(now));
    }

    private int update(String statement, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return prepared.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The session could not be written", broken);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
