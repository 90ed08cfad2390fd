package co.ruta.definitions;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a plugin published and must not change: a line {@code version hash} for each version of its definitions, and a line
 * {@code formats/<id>/v<number> hash} for each version of a format. Lines are only ever added.
 *
 * @since 1.0
 */
public final class PublishedLock {
    private final Set<String> published = new HashSet<>();

    private PublishedLock(List<String> lines) {
        for (String line : lines) {
            int space = line.indexOf(' ');
            if (space > 0 && !line.startsWith("#")) {
                published.add(line.substring(0, space));
            }
        }
    }

    /** The lock its lines say; lines that begin with # are remarks. */
    public static PublishedLock of(List<String> lines) {
        return new PublishedLock(lines);
    }

    /**
     * The lines that publish what is not in the lock yet; empty when all is. Whether what is in it still is as it was, the
     * contract says.
     *
     * @param version of the definitions
     * @param files path below the definitions folder → text
     */
    public List<String> missing(String version, Map<String, String> files) {
        return hashes(version, files).entrySet().stream()
                .filter(it -> !published.contains(it.getKey()))
                .map(it -> it.getKey() + " " + it.getValue())
                .toList();
    }

    /** Formats first, as a version of the definitions rests on them. */
    private static Map<String, String> hashes(String version, Map<String, String> files) {
        Map<String, String> now = new LinkedHashMap<>();
        new TreeMap<>(files).forEach((file, text) -> FormatName.ofFile(file)
                .ifPresent(name -> now.put(name.toString(), Fingerprint.of(text))));
        now.put(version, Fingerprint.of(files));
        return now;
    }
}
