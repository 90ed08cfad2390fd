package co.ruta.app.database;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database's shape up to date, or stops the start with one sentence that says what to do. */
public final class Migrations {
    private Migrations() {}

    public static void run(DataSource source) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .configuration(Map.of("flyway.cleanDisabled", "true"))
                    .load()
                    .migrate();
        } catch (RuntimeException failure) {
            throw new StartRefused(
                    "La base de datos no se pudo actualizar: " + firstLine(failure)
                            + ". Restaure la última copia de respaldo o corrija la causa y vuelva a iniciar.",
                    failure);
        }
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
