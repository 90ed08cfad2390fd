package co.ruta.contract;

import java.util.Map;

/**
 * Definitions that were published before and therefore never change.
 *
 * @param version semantic version of the definitions; or {@code formats/<id>/v<number>}, of one version of a format
 * @param fingerprint as {@code co.ruta.definitions.Fingerprint} gives it
 * @param files path below the definitions folder → text; empty where only the hash is known, as in a lock file
 */
public record Published(String version, String fingerprint, Map<String, String> files) {
    public Published {
        files = Map.copyOf(files);
    }
}
