package co.ruta.launcher.server;

import co.ruta.launcher.data.DataFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Everything that is logged goes to one rotating file of the data folder; the console stays for the operator. */
public final class LogSettings {

    private static final Logger PRINTED = Logger.getLogger("consola");

    private LogSettings() {}

    /** Sends the log of this process, and what libraries print, to the data folder from now on. */
    public static void apply(DataFolder folder) throws IOException {
        try (InputStream settings = Files.newInputStream(write(folder))) {
            LogManager.getLogManager().readConfiguration(settings);
        }
        System.setOut(new PrintStream(new Lines(), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new Lines(), true, StandardCharsets.UTF_8));
    }

    /** Writes the settings for the log, in the form that the JDK reads. */
    static Path write(DataFolder folder) throws IOException {
        Path file = folder.logs().resolve("logging.properties");
        Files.writeString(
                file,
                String.join(
                        "\n",
                        "handlers=" + RotatingLog.class.getName(),
                        RotatingLog.class.getName() + ".file="
                                + folder.log().toString().replace("\\", "/"),
                        "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tLZ %4$s [%3$s] %5$s%6$s%n",
                        ".level=INFO",
                        "com.hazelcast.level=WARNING",
                        ""));
        return file;
    }

    /** What somebody prints instead of logging it. */
    private static final class Lines extends OutputStream {

        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        @Override
        public synchronized void write(int octet) {
            if (octet == '\n') {
                String text = line.toString(StandardCharsets.UTF_8).strip();
                line.reset();
                if (!text.isEmpty()) {
                    PRINTED.info(text);
                }
            } else {
                line.write(octet);
            }
        }
    }
}
