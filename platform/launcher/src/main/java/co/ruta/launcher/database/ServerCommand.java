package co.ruta.launcher.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The command line of the embedded server, all of it: nothing is read from the machine's own MariaDB settings.
 *
 * @param mariadb folder for the server's small files
 * @param tables folder with its tables
 * @param config the operator's additions; may be missing
 */
record ServerCommand(ServerFiles files, Path mariadb, Path tables, Path config, Path log, int port) {

    static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    /** A Unix socket's address has 108 bytes, one of them for the end. */
    static final int LONGEST_SOCKET = 107;

    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        // This one has to be the first.
        arguments.add(Files.isReadable(config) ? "--defaults-file=" + config : "--no-defaults");
        arguments.add("--basedir=" + files.base());
        arguments.add(dataArgument(tables));
        arguments.add("--tmpdir=" + temporary());
        arguments.add("--pid-file=" + mariadb.resolve("mariadbd.pid"));
        arguments.add("--init-file=" + initFile());
        arguments.add("--port=" + port);
        arguments.add("--bind-address=127.0.0.1");
        arguments.add("--skip-ssl");
        arguments.add("--skip-name-resolve");
        arguments.add("--character-set-server=utf8mb4");
        arguments.add("--collation-server=utf8mb4_uca1400_ai_ci");
        arguments.add("--default-time-zone=+00:00");
        arguments.add("--max-allowed-packet=64M");
        // An answer that was acknowledged is on the disk, whatever is killed next.
        arguments.add("--innodb-flush-log-at-trx-commit=1");
        if (WINDOWS) {
            arguments.add("--console");
        } else {
            arguments.add("--socket=" + socket(mariadb));
        }
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--user=root");
        }
        return arguments;
    }

    Path initFile() {
        return mariadb.resolve("inicio.sql");
    }

    Path temporary() {
        return mariadb.resolve("tmp");
    }

    /** The argument by which a server of these tables is known among the machine's processes. */
    static String dataArgument(Path tables) {
        return "--datadir=" + tables;
    }

    /** In the given folder when its path is short enough, else in the system's temporary folder under a name of its own. */
    static Path socket(Path mariadb) {
        Path near = mariadb.resolve("mariadb.sock");
        if (fits(near)) {
            return near;
        }
        String name = "ruta-" + Integer.toHexString(mariadb.toString().hashCode()) + ".sock";
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "/tmp")).resolve(name);
        return fits(temporary) ? temporary : Path.of("/tmp").resolve(name);
    }

    private static boolean fits(Path socket) {
        return socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET;
    }
}
