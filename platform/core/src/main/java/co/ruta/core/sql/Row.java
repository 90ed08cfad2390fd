package co.ruta.core.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/** One row of an answer; columns by their place, from 1. Times come back as instants. */
public final class Row {
    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    public String text(int column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    public Optional<String> textOrEmpty(int column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    public long number(int column) throws SQLException {
        return row.getLong(column);
    }

    public Optional<Long> numberOrEmpty(int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    public int count(int column) throws SQLException {
        return row.getInt(column);
    }

    public boolean flag(int column) throws SQLException {
        return row.getBoolean(column);
    }

    public byte[] bytes(int column) throws SQLException {
        return Objects.requireNonNull(row.getBytes(column));
    }

    public Optional<byte[]> bytesOrEmpty(int column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column));
    }

    public Instant instant(int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public Optional<Instant> instantOrEmpty(int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(it -> it.toInstant(ZoneOffset.UTC));
    }

    public LocalDate date(int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public Optional<LocalDate> dateOrEmpty(int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
