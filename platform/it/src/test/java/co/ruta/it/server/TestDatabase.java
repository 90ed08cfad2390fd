package co.ruta.it.server;

import co.ruta.launcher.data.DataFolder;
import co.ruta.launcher.data.FolderLock;
import co.ruta.launcher.database.DatabaseAccess;
import co.ruta.launcher.database.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;

/** The database that the launcher brings along, for one run of the suite: it begins empty below {@code target}. */
public final class TestDatabase implements AutoCloseable {
    private final FolderLock lock;
    private final EmbeddedDatabase server;

    private TestDatabase(FolderLock lock, EmbeddedDatabase server) {
        this.lock = lock;
        this.server = server;
    }

    static TestDatabase start() {
        DataFolder folder = DataFolder.at(Folders.fresh("database"));
        FolderLock lock = FolderLock.take(folder);
        EmbeddedDatabase server = EmbeddedDatabase.start(
                folder,
                Folders.kept("mariadb"),
                Folders.repository().resolve("config/mariadb/incorporado.cnf"),
                Clock.systemUTC(),
                () -> System.err.println("The database of the tests is gone"));
        return new TestDatabase(lock, server);
    }

    public DatabaseAccess access() {
        return server.access();
    }

    /** A connection of its own, past the application: for looking at rows and for arranging them. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(access().url(), access().user(), access().password());
    }

    @Override
    public void close() {
        server.close();
        lock.close();
    }
}
