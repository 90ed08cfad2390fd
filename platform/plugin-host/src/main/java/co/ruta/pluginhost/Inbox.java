package co.ruta.pluginhost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The folder plugins are put into. It is only read. */
final class Inbox {
    private static final System.Logger LOG = System.getLogger(Inbox.class.getName());

    private Inbox() {}

    /** The jars and zips in it, by name. */
    static List<Path> files(Path inbox) {
        try (Stream<Path> files = Files.list(inbox)) {
            return files.filter(it -> isArchive(String.valueOf(it.getFileName())) && Files.isRegularFile(it))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The plugin inbox cannot be read: {0}", inbox);
            return List.of();
        }
    }

    private static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jar") || lower.endsWith(".zip");
    }
}
