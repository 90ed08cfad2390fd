package co.ruta.core.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Statements with arguments, in the caller's transaction when there is one. Arguments may be text, numbers, booleans,
 * bytes, instants (kept in UTC), dates, {@link Optional} of those, or null.
 */
@ApplicationScoped
public class Sql {
    private final Connections connections;

    @Inject
    Sql(Connections connections) {
        this.connections = connections;
    }

    /** Reads one row. */
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** Runs a statement that changes rows; how many. */
    public int update(String sql, @Nullable Object... arguments) {
        return run(sql, arguments, PreparedStatement::executeUpdate);
    }

    /** As {@link #update}, but false when a row with the same key is there already. */
    public boolean insertNew(String sql, @Nullable Object... arguments) {
        try {
            return connections.with(connection -> {
                try (PreparedStatement statement = prepared(connection, sql, arguments)) {
                    statement.executeUpdate();
                    return true;
                }
            });
        } catch (SQLIntegrityConstraintViolationException violated) {
            if (violated.getErrorCode() == 1062) {
                return false;
            }
            throw new SqlFailure(violated);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    /** Runs the statement once for each list of arguments. */
    public void batch(String sql, List<@Nullable Object[]> all) {
        if (all.size() == 1) {
            update(sql, all.get(0));
        } else if (!all.isEmpty()) {
            try {
                connections.with(connection -> batch(connection, sql, all));
            } catch (SQLException failure) {
                throw new SqlFailure(failure);
            }
        }
    }

    private static int batch(Connection connection, String sql, List<@Nullable Object[]> all) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] arguments : all) {
                set(statement, arguments);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        }
    }

    public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... arguments) {
        return run(sql, arguments, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                Row row = new Row(rows);
                while (rows.next()) {
                    found.add(reader.read(row));
                }
                return found;
            }
        });
    }

    /** The first row, if any. */
    public <T> Optional<T> one(String sql, Reader<T> reader, @Nullable Object... arguments) {
        return list(sql, reader, arguments).stream().findFirst();
    }

    /** As many question marks as needed for an {@code IN (…)}. */
    public static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, @Nullable Object[] arguments, Work<T> work) {
        try {
            return connections.with(connection -> {
                try (PreparedStatement statement = prepared(connection, sql, arguments)) {
                    return work.on(statement);
                }
            });
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object[] arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        set(statement, arguments);
        return statement;
    }

    private static void set(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, plain(arguments[i]));
        }
    }

    private static @Nullable Object plain(@Nullable Object argument) {
        if (argument instanceof Optional<?> optional) {
            return plain(optional.orElse(null));
        }
        if (argument instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        return argument;
    }
}
