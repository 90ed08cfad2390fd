package co.ruta.launcher.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A log whose newest file always has the same name, so that an operator can follow it; the JDK's own numbers that one
 * too. Older ones are {@code .1} to {@code .4}.
 */
public final class RotatingLog extends Handler {

    private static final long LIMIT = 10_000_000;
    private static final int OLDER = 4;

    private final Path file;
    private @Nullable OutputStream out;
    private long written;

    /** Made by the JDK's log manager, which passes nothing: the place is a property of its settings. */
    public RotatingLog() {
        this(Path.of(LogManager.getLogManager().getProperty(RotatingLog.class.getName() + ".file")));
    }

    RotatingLog(Path file) {
        this.file = file;
        setFormatter(new SimpleFormatter());
    }

    @Override
    public synchronized void publish(@Nullable LogRecord entry) {
        if (entry == null || !isLoggable(entry)) {
            return;
        }
        try {
            byte[] line = getFormatter().format(entry).getBytes(StandardCharsets.UTF_8);
            OutputStream open = open();
            open.write(line);
            open.flush();
            written += line.length;
            if (written >= LIMIT) {
                rotate();
            }
        } catch (IOException e) {
            reportError("The log cannot be written", e, ErrorManager.WRITE_FAILURE);
        }
    }

    @Override
    public void flush() {}

    @Override
    public synchronized void close() {
        try {
            if (out != null) {
                out.close();
                out = null;
            }
        } catch (IOException e) {
            reportError("The log cannot be closed", e, ErrorManager.CLOSE_FAILURE);
        }
    }

    private OutputStream open() throws IOException {
        if (out == null) {
            out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            written = Files.size(file);
        }
        return out;
    }

    private void rotate() throws IOException {
        close();
        for (int number = OLDER; number > 1; number--) {
            Path newer = older(number - 1);
            if (Files.exists(newer)) {
                Files.move(newer, older(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(file, older(1), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path older(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }
}
