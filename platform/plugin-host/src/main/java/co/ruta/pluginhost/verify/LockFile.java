package co.ruta.pluginhost.verify;

import co.ruta.contract.Published;
import co.ruta.definitions.PublishedLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * The file that keeps published definitions from changing: a line {@code name hash} for each version of the definitions and
 * of each format. Lines are only ever added.
 */
public record LockFile(Path path) {
    /** Its name in a plugin's project. */
    public static final String NAME = "definitions.lock";

    /** What was published, in the order of the lines. */
    List<Published> published() throws IOException {
        return lines().stream()
                .filter(it -> !it.startsWith("#") && it.indexOf(' ') > 0)
                .map(it -> it.split(" +", 2))
                .map(it -> new Published(it[0], it[1].strip(), Map.of()))
                .toList();
    }

    /** The lines that publish what is not in the file yet. */
    List<String> missing(String version, Map<String, String> files) throws IOException {
        return PublishedLock.of(lines()).missing(version, files);
    }

    /** Publishes. */
    void add(List<String> lines) throws IOException {
        String before = Files.exists(path) ? Files.readString(path) : "";
        String text = (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + String.join("\n", lines) + "\n";
        Files.writeString(path, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private List<String> lines() throws IOException {
        return Files.exists(path) ? Files.readAllLines(path) : List.of();
    }
}
