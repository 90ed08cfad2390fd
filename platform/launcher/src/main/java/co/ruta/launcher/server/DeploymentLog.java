package co.ruta.launcher.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what the server logs while it deploys: a refused deployment says its cause there and nowhere else. */
final class DeploymentLog extends Handler implements AutoCloseable {

    private final Deque<Throwable> causes = new ArrayDeque<>();

    private DeploymentLog() {
        setLevel(Level.WARNING);
    }

    static DeploymentLog listen() {
        DeploymentLog log = new DeploymentLog();
        Logger.getLogger("").addHandler(log);
        return log;
    }

    /** The cause as one line that ends with a full stop. */
    synchronized String cause() {
        return causes.isEmpty() ? "el servidor no dio la causa." : line(causes.getFirst());
    }

    /** The innermost message of a failure, as one line that ends with a full stop. */
    static String line(Throwable failure) {
        String line = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && !message.isBlank()) {
                line = message.strip().lines().findFirst().orElse("").strip();
            } else if (line.isEmpty()) {
                line = cause.getClass().getSimpleName();
            }
            if (cause.getCause() == cause) {
                break;
            }
        }
        return line.endsWith(".") ? line : line + ".";
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (entry.getThrown() != null && entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            causes.add(entry.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
