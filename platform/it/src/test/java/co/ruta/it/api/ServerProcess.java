package co.ruta.it.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The process of the server under test, asked from outside what its memory holds. */
final class ServerProcess {
    private static final Pattern LOADER =
            Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+org\\.pf4j\\.PluginClassLoader\\b.*$");
    private static final int PATIENCE = 10;

    private ServerProcess() {}

    /** How many class loaders of plugins are alive after collections; it asks again while there are fewer each time. */
    static int pluginLoaders() {
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < PATIENCE; i++) {
            int now = once();
            if (now >= fewest && i > 2) {
                break;
            }
            fewest = Math.min(fewest, now);
        }
        return fewest;
    }

    private static int once() {
        Matcher loaders = LOADER.matcher(histogram());
        return loaders.find() ? Integer.parseInt(loaders.group(1)) : 0;
    }

    /** Counts live objects only: the machine collects first. */
    private static String histogram() {
        try {
            Process jcmd = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/jcmd",
                            Long.toString(server()),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (jcmd.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            return said;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static long server() {
        return ProcessHandle.current()
                .descendants()
                .filter(it -> it.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(word -> word.endsWith("payara-micro.jar")))
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElseThrow();
    }
}
