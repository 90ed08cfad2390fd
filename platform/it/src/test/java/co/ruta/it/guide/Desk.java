package co.ruta.it.guide;

import co.ruta.it.server.Folders;
import co.ruta.launcher.database.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The desk of somebody who follows the guide: a folder with {@code ./ruta} in it, and terminals. */
final class Desk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final Path data;
    private final int port;
    private final List<Terminal> open = new ArrayList<>();

    Desk(String name) {
        Path place = Folders.fresh(name);
        this.folder = place.resolve("ruta");
        this.data = place.resolve("instalacion");
        Path home = Folders.repository();
        try {
            this.port = Ports.free();
            Files.createDirectories(folder);
            Path script = folder.resolve("ruta");
            // The built product, as the project's own script runs it; that one would build it first.
            Files.writeString(
                    script,
                    """
                    #!/bin/sh
                    exec '%s/bin/java' '@%s/config/java.options' '-Druta.home=%s' -jar '%s' "$@"
                    """
                            .formatted(
                                    System.getProperty("java.home"),
                                    home,
                                    home,
                                    home.resolve("platform/launcher/target/ruta.jar")));
            if (!script.toFile().setExecutable(true)) {
                throw new IOException("not executable: " + script);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A process and what it has said so far. */
    record Terminal(Process process, Path said) {
        String words() {
            try {
                return Files.readString(said);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** Waits until its words hold what is expected; fails when it ends before. */
        void awaits(String what, BooleanSupplier seen) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!seen.getAsBoolean()) {
                boolean ended = false;
                try {
                    ended = process.waitFor(200, TimeUnit.MILLISECONDS);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError(stopped);
                }
                if ((ended || System.nanoTime() > end) && !seen.getAsBoolean()) {
                    throw new AssertionError(what + " was not seen in: " + words());
                }
            }
        }
    }

    /** Types a line and waits for its end; answers what it said. */
    String type(String line) {
        Terminal terminal = open(line);
        try {
            int status = terminal.process().waitFor();
            if (status != 0) {
                throw new AssertionError(line + " ended with " + status + ": " + terminal.words());
            }
            return terminal.words();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Types a line that goes on by itself. */
    Terminal open(String line) {
        try {
            Path said = Files.createTempFile(folder, "terminal", ".txt");
            ProcessBuilder shell = new ProcessBuilder(
                            "sh", "-c", "exec " + line.replace("--port 8090", "--port " + port))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            shell.environment().put("RUTA_DATA", data.toString());
            shell.environment().put("RUTA_MARIADB_BASE", Folders.kept("mariadb").toString());
            Terminal terminal = new Terminal(shell.start(), said);
            open.add(terminal);
            return terminal;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Saves a file, whole. */
    void save(String file, String text) {
        try {
            Path path = folder.resolve(file).normalize();
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        for (Terminal terminal : open) {
            terminal.process().destroy();
            try {
                if (!terminal.process().waitFor(1, TimeUnit.MINUTES)) {
                    terminal.process().destroyForcibly();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
