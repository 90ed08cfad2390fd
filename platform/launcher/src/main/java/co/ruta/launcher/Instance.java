package co.ruta.launcher;

import co.ruta.launcher.config.Settings;
import co.ruta.launcher.data.DataFolder;
import co.ruta.launcher.data.FolderLock;
import co.ruta.launcher.data.InstanceFile;
import co.ruta.launcher.data.InstanceFile.Running;
import co.ruta.launcher.database.DatabaseAccess;
import co.ruta.launcher.database.EmbeddedDatabase;
import co.ruta.launcher.database.ExternalConnection;
import co.ruta.launcher.server.LogSettings;
import co.ruta.launcher.server.PayaraServer;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One running Ruta. It comes up in the order lock, database, server, and goes down in the opposite one: the database
 * last, when nobody writes any more. It may be closed at any moment, also while it still comes up.
 */
public final class Instance implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Instance.class.getName());

    private final Settings settings;
    private final DataFolder folder;
    private final boolean demo;
    private final Runnable lost;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean closed;

    /**
     * @param demo whether the application fills itself with fictitious schools
     * @param lost called when the instance cannot go on, because its database is gone for good
     */
    public Instance(Settings settings, boolean demo, Runnable lost) {
        this.settings = settings;
        this.demo = demo;
        this.lost = lost;
        this.folder = DataFolder.at(settings.data());
    }

    /** Takes the folder's lock here, or takes over one that the caller has. */
    public void start() {
        start(FolderLock.take(folder));
    }

    /**
     * Comes up, and returns when the application is ready.
     *
     * @param lock the folder's lock, which belongs to this instance from now on
     * @throws LaunchProblem with everything that was started stopped again
     */
    public void start(FolderLock lock) {
        boolean ready = false;
        try {
            keep(lock);
            LogSettings.apply(folder);
            PayaraServer.requireFree(settings.port());
            if (settings.plugins().equals(folder.plugins())) {
                new PluginInbox(folder.plugins()).collect(settings.home().resolve("plugins"));
            }
            DatabaseAccess access = database();
            ApplicationProperties.set(settings, folder, access, demo);
            keep(PayaraServer.start(
                    folder,
                    settings.war(),
                    settings.port(),
                    settings.home().resolve("config/payara/preboot.txt"),
                    settings.startTimeout()));
            InstanceFile file = new InstanceFile(folder);
            keep(file::delete);
            file.write(
                    new Running(ProcessHandle.current().pid(), settings.port(), "http://127.0.0.1:" + settings.port()));
            ready = true;
        } catch (IOException e) {
            throw DataFolder.unusable(folder.root(), e);
        } finally {
            if (!ready) {
                close();
            }
        }
    }

    public Settings settings() {
        return settings;
    }

    public DataFolder folder() {
        return folder;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                LOG.log(Level.WARNING, "A part did not stop in good order", e);
            }
        }
    }

    private DatabaseAccess database() throws IOException {
        if (settings.database().isPresent()) {
            return ExternalConnection.check(settings.database().get());
        }
        keep(() -> EmbeddedDatabase.sweep(folder, settings.mariadbBase()));
        EmbeddedDatabase database = EmbeddedDatabase.start(
                folder,
                settings.mariadbBase(),
                settings.home().resolve("config/mariadb/incorporado.cnf"),
                Clock.systemUTC(),
                lost);
        keep(database);
        return database.access();
    }

    private synchronized void keep(AutoCloseable part) throws IOException {
        parts.push(part);
        if (closed) {
            close(); // told to stop while this part was starting
            throw new IOException("detenida durante el arranque");
        }
    }
}
