package co.ruta.launcher.database;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Database servers that outlived their launcher, as after a {@code kill -9}. Only a process that is our program on our
 * tables is stopped; a process number alone says nothing, it may be somebody else's by now.
 *
 * <p>Call it only while holding the data folder's lock.
 */
final class Orphans {

    private static final Duration POLITE = Duration.ofSeconds(30);

    private static final String PROGRAM = "mariadbd";

    private final Path base;
    private final Path tables;

    /**
     * @param base folder of our server's program files
     * @param tables folder of the tables that no other process may serve
     */
    Orphans(Path base, Path tables) {
        this.base = base;
        this.tables = tables;
    }

    /** The processes of this machine that serve these tables. */
    List<ProcessHandle> find() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    /** Ends them, in good order if they let themselves be asked: the tables are free afterwards. */
    void stop() {
        for (ProcessHandle orphan : find()) {
            orphan.destroy();
            if (!ended(orphan)) {
                orphan.destroyForcibly();
                if (!ended(orphan)) {
                    throw new LaunchProblem(
                            Code.DATABASE_NOT_STARTED,
                            "Un servidor de base de datos anterior (proceso " + orphan.pid() + ") usa " + tables
                                    + " y no se pudo detener: deténgalo y vuelva a iniciar.");
                }
            }
        }
    }

    boolean isOurs(ProcessHandle process) {
        return isOurs(
                process.info().command().orElse(""), process.info().arguments().orElse(new String[0]));
    }

    boolean isOurs(String command, String... arguments) {
        Path program = Path.of(command);
        if (program.getFileName() == null || !program.getFileName().toString().startsWith(PROGRAM)) {
            return false;
        }
        return ServerCommand.WINDOWS
                ? program.startsWith(base) // there a process does not show its arguments
                : Arrays.asList(arguments).contains(ServerCommand.dataArgument(tables));
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(POLITE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
