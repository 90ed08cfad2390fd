package co.ruta.app.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Refuses a database that could forget what it has acknowledged. */
public final class SafeSettings {
    private SafeSettings() {}

    /**
     * Fails unless a committed transaction is on disk before it is acknowledged.
     *
     * @throws StartRefused when {@code innodb_flush_log_at_trx_commit} is not 1
     */
    public static void verify(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@innodb_flush_log_at_trx_commit")) {
            row.next();
            if (row.getInt(1) != 1) {
                throw new StartRefused(
                        "La base de datos puede perder respuestas ya confirmadas: innodb_flush_log_at_trx_commit es "
                                + row.getInt(1) + ". Póngalo en 1 y vuelva a iniciar.",
                        null);
            }
        } catch (SQLException failure) {
            throw new StartRefused("No se pudo consultar la base de datos: " + failure.getMessage(), failure);
        }
    }
}
