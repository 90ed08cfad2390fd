package co.ruta.definitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a plugin published and must not change: a line {@code version hash} for each version of its definitions, and a line
 * {@code formats/<id>/v<number> hash} for each version of a format. Lines are only ever added.
 *
 * @since 1.0
 */
public final class PublishedLock {
    private final Map<String, String> hashes = new LinkedHashMap<>();

    private PublishedLock(List<String> lines) {
        for (String line : lines) {
            int space = line.indexOf(' ');
            if (space > 0 && !line.startsWith("#")) {
                hashes.put(line.substring(0, space), line.substring(space + 1).strip());
            }
        }
    }

    /** The lock its lines say; lines that begin with # are remarks. */
    public static PublishedLock of(List<String> lines) {
        return new PublishedLock(lines);
    }

    /**
     * What was published and is no longer as it was, in Spanish.
     *
     * @param version of the definitions
     * @param files path below the definitions folder → text
     */
    public List<String> broken(String version, Map<String, String> files) {
        Map<String, String> now = hashes(version, files);
        List<String> broken = new ArrayList<>();
        hashes.forEach((name, hash) -> {
            String found = now.get(name);
            if (found == null && name.startsWith("formats/")) {
                broken.add("La versión publicada " + name + ".yaml ya no está: devuélvala, porque hay documentos"
                        + " diligenciados en ella.");
            } else if (found != null && !found.equals(hash)) {
                broken.add(
                        name.startsWith("formats/")
                                ? "El formato " + name
                                        + ".yaml cambió y ya está publicado: déjelo como estaba y agregue la"
                                        + " versión siguiente, con «migration»."
                                : "Las definiciones cambiaron y su versión " + name
                                        + " ya está publicada: suba «version» en plugin.yaml y en plugin.properties.");
            }
        });
        return broken;
    }

    /** The lines that publish what is not in the lock yet; empty when all is. */
    public List<String> missing(String version, Map<String, String> files) {
        return hashes(version, files).entrySet().stream()
                .filter(it -> !hashes.containsKey(it.getKey()))
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
