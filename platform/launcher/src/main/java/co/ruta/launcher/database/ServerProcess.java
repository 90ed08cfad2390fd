package co.ruta.launcher.database;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import co.ruta.launcher.data.PrivateFiles;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One process of the embedded server that admits the application. */
final class ServerProcess {

    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration GLANCE = Duration.ofMillis(25);

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts the server and waits until the application's account can enter.
     *
     * @throws LaunchProblem DATABASE_NOT_STARTED naming the log
     */
    static ServerProcess start(ServerCommand command, DatabaseAccess access) throws IOException {
        PrivateFiles.delete(command.temporary());
        PrivateFiles.folder(command.temporary());
        ProcessBuilder builder = command.files().process(command.files().server());
        builder.command().addAll(command.arguments());
        // A file, not a pipe: a server whose launcher was killed must not stumble over its next line of log.
        Process process = builder.redirectOutput(
                        ProcessBuilder.Redirect.appendTo(command.log().toFile()))
                .start();
        boolean ready = false;
        try {
            ready = admits(process, access);
        } finally {
            if (!ready) {
                process.destroyForcibly();
            }
        }
        if (!ready) {
            throw new LaunchProblem(
                    Code.DATABASE_NOT_STARTED,
                    "La base de datos incorporada no arrancó: el detalle está en " + command.log() + ".");
        }
        return new ServerProcess(process);
    }

    long pid() {
        return process.pid();
    }

    void whenGone(Runnable action) {
        process.onExit().thenRun(action);
    }

    void stop(Duration patience) {
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean admits(Process process, DatabaseAccess access) {
        long end = System.nanoTime() + START.toNanos();
        try {
            while (System.nanoTime() < end) {
                // Waiting for its end is also the pause between two tries.
                if (process.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    return false;
                }
                if (canEnter(access)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static boolean canEnter(DatabaseAccess access) {
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false; // not yet
        }
    }
}
