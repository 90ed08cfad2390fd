package co.ruta.it.inside;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** Rows that a contract stands on, written past the application. */
final class Rows {
    private Rows() {}

    static void territory(DataSource database, TerritoryId id) {
        write(database, "INSERT IGNORE INTO territory (id, created_at) VALUES (?, UTC_TIMESTAMP(6))", id.value());
    }

    /** A school with an invented code. */
    static SchoolId school(DataSource database, TerritoryId territory) {
        SchoolId id = SchoolId.mint();
        write(
                database,
                "INSERT INTO school (territory_id, id, dane_code, name, municipality_code, zone, sector, valid_from)"
                        + " VALUES (?, ?, ?, 'Colegio de contrato', '99999', 'URBAN', 'OFFICIAL', '2020-01-01')",
                territory.value(),
                id.value(),
                String.format("9%011d", ThreadLocalRandom.current().nextLong(100_000_000_000L)));
        return id;
    }

    static PersonId person(DataSource database, String name) {
        PersonId id = PersonId.mint();
        write(
                database,
                "INSERT INTO person (id, login, name, created_at) VALUES (?, ?, ?, UTC_TIMESTAMP(6))",
                id.value(),
                id.value().toLowerCase(java.util.Locale.ROOT) + "@contrato.example",
                name);
        return id;
    }

    static void write(DataSource database, String sql, String... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
