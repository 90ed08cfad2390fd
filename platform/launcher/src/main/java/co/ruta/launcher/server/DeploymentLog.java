package co.ruta.launcher.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Listens to what the server logs while it deploys: a refused deployment says its cause there and nowhere else. */
final class DeploymentLog extends Handler implements AutoCloseable {

    /** Simple name of the exception with which the application refuses to start; its message is for the operator. */
    private static final String REFUSAL = "StartRefused";

    private static final Pattern INJECTION = Pattern.compile("WELD-\\d+: .*");

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

    /**
     * A failure as one line that ends with a full stop: what the application says itself when it refuses to start, else
     * the first thing that could not be injected, else the innermost message.
     */
    static String line(Throwable failure) {
        String line = "";
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            String message = String.valueOf(cause.getMessage()).strip();
            Matcher injection = INJECTION.matcher(message);
            if (cause.getClass().getSimpleName().equals(REFUSAL)) {
                return sentence(firstLine(message));
            }
            if (injection.find()) {
                return sentence(injection.group());
            }
            if (cause.getMessage() != null && !message.isEmpty()) {
                line = firstLine(message);
            } else if (line.isEmpty()) {
                line = cause.getClass().getSimpleName();
            }
        }
        return sentence(line);
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }

    private static String sentence(String line) {
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
