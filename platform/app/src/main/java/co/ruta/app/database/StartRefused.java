package co.ruta.app.database;

import org.jspecify.annotations.Nullable;

/** The platform does not start; the message says in Spanish why and what to do. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
