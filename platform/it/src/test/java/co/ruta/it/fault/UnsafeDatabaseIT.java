package co.ruta.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Folders;
import co.ruta.launcher.data.DataFolder;
import co.ruta.launcher.data.FolderLock;
import co.ruta.launcher.database.EmbeddedDatabase;
import co.ruta.launcher.database.Ports;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A database that could forget what it acknowledged is refused before anybody saves anything in it. */
class UnsafeDatabaseIT {
    @Test
    void startOnAnUnsafeFlushSettingShouldBeRefused() throws Exception {
        DataFolder folder = DataFolder.at(Folders.fresh("unsafe").resolve("database"));
        List<String> command = new ArrayList<>();
        String url;
        try (FolderLock lock = FolderLock.take(folder);
                EmbeddedDatabase safe = EmbeddedDatabase.start(
                        folder,
                        Folders.kept("mariadb"),
                        Path.of("none"),
                        Clock.systemUTC(),
                        () -> System.err.println("The database is gone"))) {
            ProcessHandle.Info info = ProcessHandle.of(safe.pid()).orElseThrow().info();
            command.add(info.command().orElseThrow());
            command.addAll(Arrays.asList(info.arguments().orElseThrow()));
            url = safe.access().url();
            assertThat(lock).isNotNull();
        }
        command.replaceAll(it -> it.replace("flush-log-at-trx-commit=1", "flush-log-at-trx-commit=2"));
        ProcessBuilder unsafe = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        Folders.kept("run/unsafe").resolve("database.log").toFile());
        unsafe.environment()
                .put("LD_LIBRARY_PATH", Folders.kept("mariadb").resolve("libs").toString());
        Process database = unsafe.start();
        awaitAnswer(database, url, folder.databasePassword());
        try (Launched ruta = Launched.start(
                Folders.kept("run/unsafe").resolve("data"),
                Ports.free(),
                Map.of("RUTA_DB_URL", url, "RUTA_DB_USER", "ruta", "RUTA_DB_PASSWORD", folder.databasePassword()))) {
            assertThat(ruta.ended()).isNotZero();
            assertThat(ruta.words()).contains("innodb_flush_log_at_trx_commit").contains("Póngalo en 1");
        } finally {
            database.destroy();
            database.waitFor();
        }
    }

    private static void awaitAnswer(Process database, String url, String password) throws InterruptedException {
        SQLException refusal = new SQLException("not asked yet");
        for (int attempt = 0; attempt < 300 && database.isAlive(); attempt++) {
            try (Connection open = DriverManager.getConnection(url, "ruta", password)) {
                assertThat(open.isReadOnly()).isFalse();
                return;
            } catch (SQLException notYet) {
                refusal = notYet;
            }
            database.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("The unsafe database does not answer", refusal);
    }
}
