package co.ruta.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.launcher.ItFolders;
import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseIT {

    private static final Path NO_CONFIG = Path.of("no-hay.cnf");

    @Test
    void theApplicationOwnsItsSchemaAndSeesNothingElse() throws Exception {
        DataFolder folder = folder("derechos");
        try (EmbeddedDatabase database = start(folder);
                Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (id INT PRIMARY KEY)");
            assertThat(one(statement, "SELECT @@innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
            assertThat(one(statement, "SELECT @@character_set_server")).isEqualTo("utf8mb4");
            assertThat(one(statement, "SELECT @@time_zone")).isEqualTo("+00:00");
            assertThatThrownBy(() -> statement.execute("CREATE DATABASE otra")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM mysql.global_priv"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void nobodyEntersWithoutThePassword() throws Exception {
        DataFolder folder = folder("puerta");
        try (EmbeddedDatabase database = start(folder)) {
            String url = database.access().url();
            for (List<String> account :
                    List.of(List.of("ruta", ""), List.of("ruta", "otra"), List.of("root", ""), List.of("", ""))) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, account.get(0), account.get(1))
                                .close())
                        .as(account.toString())
                        .isInstanceOf(SQLException.class);
            }
            for (String file : List.of("clave", "inicio.sql")) {
                assertThat(Files.getPosixFilePermissions(folder.mariadb().resolve(file)))
                        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    @Test
    void aKilledServerComesBackWithWhatWasCommitted() throws Exception {
        DataFolder folder = folder("matada");
        try (EmbeddedDatabase database = start(folder)) {
            for (int round = 1; round <= 3; round++) {
                try (Connection connection = connect(database);
                        Statement statement = connection.createStatement()) {
                    statement.execute("CREATE TABLE IF NOT EXISTS t (id INT PRIMARY KEY)");
                    statement.execute("INSERT INTO t VALUES (" + round + ")");
                }
                long killed = database.pid();
                ProcessHandle server = ProcessHandle.of(killed).orElseThrow();
                server.destroyForcibly();
                server.onExit().get();
                assertThat(count(database)).isEqualTo(round);
                assertThat(database.pid()).isNotEqualTo(killed);
            }
        }
    }

    @Test
    void anOrphanIsStoppedAndItsDataServed() throws Exception {
        DataFolder folder = folder("huerfana");
        EmbeddedDatabase abandoned = start(folder);
        long orphan = abandoned.pid();
        try (Connection connection = connect(abandoned);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (id INT PRIMARY KEY)");
        }
        abandoned.abandon();

        try (EmbeddedDatabase database = start(folder)) {
            assertThat(ProcessHandle.of(orphan)).isEmpty();
            assertThat(count(database)).isZero();
        }
    }

    @Test
    void anInstallationThatWasCutShortIsDoneAgain() throws Exception {
        DataFolder folder = folder("a-medias");
        Path part = Files.createDirectories(folder.mariadb().resolve("datos.part/mysql"));
        Files.writeString(part.resolve("user.frm"), "a medias");
        Path tables = Files.createDirectories(folder.mariadb().resolve("datos/mysql"));
        Files.writeString(tables.resolve("db.frm"), "a medias");

        try (EmbeddedDatabase database = start(folder)) {
            assertThat(count(database, "SELECT 1")).isEqualTo(1);
        }

        try (var left = Files.list(folder.mariadb())) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .as("what was there is put aside, not deleted")
                    .anyMatch(name -> name.startsWith("datos-incompletos-"))
                    .doesNotContain("datos.part");
        }
    }

    @Test
    void tablesOfRutaWithoutTheServersOwnAreNeverTouched() throws Exception {
        DataFolder folder = folder("incompleta");
        Path row =
                Files.createDirectories(folder.mariadb().resolve("datos/ruta")).resolve("persona.ibd");
        Files.writeString(row, "datos de personas");

        assertThatThrownBy(() -> start(folder))
                .isInstanceOfSatisfying(LaunchProblem.class, problem -> assertThat(problem.code())
                        .isEqualTo(LaunchProblem.Code.DATABASE_INCOMPLETE));
        assertThat(row).hasContent("datos de personas");
    }

    @Test
    void programsThatWereUnpackedOnlyInPartAreUnpackedAgain() throws Exception {
        Path base = ItFolders.fresh("servidor-a-medias");
        Files.createDirectories(base.resolve("mariadb-11.4.5-linux.part/bin"));
        Files.writeString(base.resolve("mariadb-11.4.5-linux.part/bin/mariadbd"), "a medias");

        ServerFiles files = ServerFiles.in(base);

        assertThat(files.server()).isExecutable();
        assertThat(Files.size(files.server())).isGreaterThan(1_000_000);
    }

    @Test
    void theOperatorsAdditionsHoldExceptWhereDataWouldBeAtRisk() throws Exception {
        DataFolder folder = folder("ajustes");
        Path config = Files.writeString(
                folder.root().resolve("ajustes.cnf"),
                "[mariadbd]\nmax_connections=33\ninnodb_flush_log_at_trx_commit=2\nbind_address=0.0.0.0\n");
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(folder, ItFolders.mariadbBase(), config, Clock.systemUTC(), () -> {});
                Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            assertThat(one(statement, "SELECT @@max_connections")).isEqualTo("33");
            assertThat(one(statement, "SELECT @@innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
            assertThat(one(statement, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
        }
    }

    private static DataFolder folder(String name) throws IOException {
        return DataFolder.at(ItFolders.fresh("base-" + name));
    }

    private static EmbeddedDatabase start(DataFolder folder) {
        return EmbeddedDatabase.start(folder, ItFolders.mariadbBase(), NO_CONFIG, Clock.systemUTC(), () -> {});
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        DatabaseAccess access = database.access();
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    private static long count(EmbeddedDatabase database) throws SQLException {
        return count(database, "SELECT COUNT(*) FROM t");
    }

    /** Asks until the server answers: it may be on its way back. */
    private static long count(EmbeddedDatabase database, String query) throws SQLException {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (true) {
            try (Connection connection = connect(database);
                    Statement statement = connection.createStatement()) {
                return Long.parseLong(one(statement, query));
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
            }
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
