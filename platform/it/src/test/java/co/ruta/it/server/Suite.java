package co.ruta.it.server;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** What one run of the suite shares. The database comes first, when somebody asks, and leaves last. */
public final class Suite implements LauncherSessionListener {
    private static @Nullable TestDatabase database;

    /** The one database of this run. */
    public static synchronized TestDatabase database() {
        if (database == null) {
            database = TestDatabase.start();
        }
        return Objects.requireNonNull(database);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        synchronized (Suite.class) {
            if (database != null) {
                database.close();
                database = null;
            }
        }
    }
}
