package co.ruta.launcher.database;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import co.ruta.launcher.data.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;

/**
 * The folder in which the embedded server keeps its tables. It is installed beside its place and moved there when
 * complete; what an aborted install left is put aside, and a folder that holds Ruta's tables is never touched.
 */
final class Installation {

    private final Path mariadb;
    private final Clock clock;

    Installation(Path mariadb, Clock clock) {
        this.mariadb = mariadb;
        this.clock = clock;
    }

    Path tables() {
        return mariadb.resolve("datos");
    }

    /**
     * Installs if nothing usable is there.
     *
     * @throws LaunchProblem DATABASE_INCOMPLETE when Ruta's tables are there and the server's own are not;
     *     DATABASE_NOT_INSTALLED when the installer fails
     */
    void ensure(ServerFiles files, Path log) throws IOException {
        if (complete(tables())) {
            return;
        }
        if (Files.exists(tables().resolve(EmbeddedDatabase.SCHEMA))) {
            throw new LaunchProblem(
                    Code.DATABASE_INCOMPLETE,
                    "La base de datos de " + tables()
                            + " está incompleta y contiene datos de Ruta: restáurela de una copia de seguridad.");
        }
        if (Files.exists(tables())) {
            Files.move(tables(), mariadb.resolve("datos-incompletos-" + clock.millis()));
        }
        Path part = mariadb.resolve("datos.part");
        PrivateFiles.delete(part);
        PrivateFiles.folder(part);
        install(files, part, log);
        Files.move(part, tables(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The installer fills this table last of those it needs to admit anybody. */
    static boolean complete(Path tables) {
        return Files.exists(tables.resolve("mysql").resolve("global_priv.frm"));
    }

    private static void install(ServerFiles files, Path part, Path log) throws IOException {
        ProcessBuilder process = files.process(files.installer());
        process.command()
                .addAll(
                        ServerCommand.WINDOWS
                                ? List.of("--datadir=" + part)
                                : List.of(
                                        "--no-defaults",
                                        "--basedir=" + files.base(),
                                        "--datadir=" + part,
                                        "--force",
                                        "--skip-name-resolve",
                                        "--skip-test-db",
                                        "--auth-root-authentication-method=socket",
                                        "--auth-root-socket-user=" + System.getProperty("user.name")));
        Process running = process.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (running.waitFor() != 0 || !complete(part)) {
                throw new LaunchProblem(
                        Code.DATABASE_NOT_INSTALLED,
                        "No se pudo instalar la base de datos en " + part.getParent() + ": el detalle está en " + log
                                + ".");
            }
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LaunchProblem(Code.DATABASE_NOT_INSTALLED, "La instalación de la base de datos se interrumpió.");
        }
    }
}
