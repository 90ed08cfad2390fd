package co.ruta.launcher.database;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.data.DataFolder;
import co.ruta.launcher.data.PrivateFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * An embedded MariaDB that belongs to one data folder. It listens on the loopback, lets the application into its own
 * schema only, has every commit on the disk, and comes back by itself when it is killed.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String SCHEMA = "ruta";

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final int RESTARTS = 5;
    private static final Duration RESTARTS_WITHIN = Duration.ofMinutes(1);

    private final ServerCommand command;
    private final DatabaseAccess access;
    private final Clock clock;
    private final Runnable lost;
    private final Deque<Instant> restarts = new ArrayDeque<>();
    private ServerProcess process;
    private boolean closing;

    private EmbeddedDatabase(
            ServerCommand command, DatabaseAccess access, Clock clock, Runnable lost, ServerProcess process) {
        this.command = command;
        this.access = access;
        this.clock = clock;
        this.lost = lost;
        this.process = process;
    }

    /**
     * Installs what is missing, ends what an earlier launcher left running, and starts the server. The caller holds the
     * folder's lock.
     *
     * @param base where the server's program files are unpacked; several data folders may share it
     * @param config the operator's additions to the server's settings; may be missing
     * @param lost called once when the server keeps dying and is given up
     * @throws LaunchProblem DATABASE_NOT_INSTALLED, DATABASE_INCOMPLETE or DATABASE_NOT_STARTED
     */
    public static EmbeddedDatabase start(DataFolder folder, Path base, Path config, Clock clock, Runnable lost) {
        Path mariadb = folder.mariadb();
        Path log = folder.logs().resolve("mariadb.log");
        try {
            PrivateFiles.folder(mariadb);
            PrivateFiles.rotate(log);
            ServerFiles files = ServerFiles.in(base);
            Installation installation = new Installation(mariadb, clock);
            new Orphans(base, installation.tables()).stop();
            installation.ensure(files, log);
            int port = Ports.remembered(mariadb.resolve("puerto"));
            DatabaseAccess access = new DatabaseAccess(
                    "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA, SCHEMA, folder.databasePassword());
            ServerCommand command = new ServerCommand(files, mariadb, installation.tables(), config, log, port);
            PrivateFiles.write(command.initFile(), InitialSql.of(access));
            EmbeddedDatabase database =
                    new EmbeddedDatabase(command, access, clock, lost, ServerProcess.start(command, access));
            database.watch();
            return database;
        } catch (IOException e) {
            throw DataFolder.unusable(folder.root(), e);
        }
    }

    /** Ends a server of this folder that nobody holds, as one whose start was broken off. */
    public static void sweep(DataFolder folder, Path base) {
        new Orphans(base, new Installation(folder.mariadb(), Clock.systemUTC()).tables()).stop();
    }

    public DatabaseAccess access() {
        return access;
    }

    /** The server's process now; another one after it was killed and came back. */
    public synchronized long pid() {
        return process.pid();
    }

    /** Stops the server in good order. Whoever uses it has to be stopped before. */
    @Override
    public void close() {
        ServerProcess last;
        synchronized (this) {
            closing = true;
            last = process;
        }
        last.stop(STOP);
    }

    /** Lets go of the server without stopping it, as the end of a launcher that was killed does. */
    synchronized void abandon() {
        closing = true;
    }

    private synchronized void watch() {
        process.whenGone(this::restart);
    }

    private synchronized void restart() {
        if (closing) {
            return;
        }
        Instant now = clock.instant();
        restarts.removeIf(before -> before.isBefore(now.minus(RESTARTS_WITHIN)));
        if (restarts.size() >= RESTARTS) {
            LOG.severe("The database server keeps dying and is given up");
            lost.run();
            return;
        }
        restarts.add(now);
        LOG.warning("The database server is gone; starting it again");
        try {
            process = ServerProcess.start(command, access);
            watch();
        } catch (LaunchProblem | IOException e) {
            LOG.log(Level.SEVERE, "The database server does not come back", e);
            lost.run();
        }
    }
}
