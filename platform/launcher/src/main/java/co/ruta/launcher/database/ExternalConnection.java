package co.ruta.launcher.database;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import co.ruta.launcher.config.Settings.ExternalDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The operator's own database: tried before the server starts, so that a wrong address is said in one line. */
public final class ExternalConnection {

    private ExternalConnection() {}

    /** @throws LaunchProblem DATABASE_UNREACHABLE with what the database answered */
    public static DatabaseAccess check(ExternalDatabase database) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.isValid(5);
        } catch (SQLException e) {
            String answer = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new LaunchProblem(
                    Code.DATABASE_UNREACHABLE,
                    "No se puede entrar a la base de datos " + withoutParameters(database.url()) + " como «"
                            + database.user()
                            + "» (" + answer + "): revise RUTA_DB_URL, RUTA_DB_USER y RUTA_DB_PASSWORD.",
                    e);
        }
        return new DatabaseAccess(database.url(), database.user(), database.password());
    }

    /** Parameters may hold a password. */
    private static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
