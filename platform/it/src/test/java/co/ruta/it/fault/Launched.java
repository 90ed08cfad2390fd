package co.ruta.it.fault;

import co.ruta.it.server.Folders;
import co.ruta.it.world.Client;
import co.ruta.launcher.data.DataFolder;
import co.ruta.launcher.database.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code ruta.jar} as a process of its own, on a data folder that outlives it. */
final class Launched implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);

    private final Path data;
    private final int port;
    private final Path said;
    private final Process process;

    private Launched(Path data, int port, Path said, Process process) {
        this.data = data;
        this.port = port;
        this.said = said;
        this.process = process;
    }

    /** Starts and returns at once; the same folder and port may be used again when it is gone. */
    static Launched start(Path data, int port, Map<String, String> environment) {
        Path home = Folders.repository();
        Path said = data.resolveSibling(data.getFileName() + ".txt");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "@" + home.resolve("config/java.options"),
                "-Druta.home=" + home,
                "-jar",
                home.resolve("platform/launcher/target/ruta.jar").toString(),
                "start",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString(),
                "--territories",
                territories(data).toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()));
        builder.environment().put("RUTA_MARIADB_BASE", Folders.kept("mariadb").toString());
        builder.environment().putAll(environment);
        try {
            return new Launched(data, port, said, builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Launched start(Path data) throws IOException {
        return start(data, Ports.free(), Map.of()).ready();
    }

    private static Path territories(Path data) {
        Path copy = data.resolveSibling("territories");
        if (!Files.exists(copy)) {
            Folders.copy(Folders.repository().resolve("territories"), copy);
        }
        return copy;
    }

    /** Waits until it answers. */
    Launched ready() {
        long end = System.nanoTime() + PATIENCE;
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("The launched server is not ready: " + words());
            }
            pause();
        }
        return this;
    }

    private boolean answers() {
        try {
            return Client.anonymous(url()).get("/health/ready").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Between two questions; ends early with the process. */
    private void pause() {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    URL url() {
        try {
            return URI.create("http://127.0.0.1:" + port + "/").toURL();
        } catch (java.net.MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String operatorToken() {
        return DataFolder.at(data).operatorToken();
    }

    /** The database's process now. */
    ProcessHandle database() {
        return process.descendants()
                .filter(it -> it.info().command().orElse("").contains("mariadbd"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The launched server has no database: " + words()));
    }

    /** Straight to its database, which goes on while the server is killed. */
    Connection connect() throws SQLException {
        String arguments = String.join(" ", database().info().arguments().orElse(new String[0]));
        String at = arguments.replaceAll(".*--port=(\\d+).*", "$1");
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + at + "/ruta",
                "ruta",
                DataFolder.at(data).databasePassword());
    }

    /** Kill -9. */
    static void kill(ProcessHandle victim) {
        victim.destroyForcibly();
        try {
            victim.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException alive) {
            throw new IllegalStateException(alive);
        }
    }

    void killServer() {
        kill(process.toHandle());
    }

    /** The same folder and port once more. */
    Launched again() {
        return start(data, port, Map.of()).ready();
    }

    /** Waits for its end; its exit status. */
    int ended() {
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                throw new AssertionError("It does not end: " + words());
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What it said so far. */
    String words() {
        try {
            return Files.exists(said) ? Files.readString(said) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
