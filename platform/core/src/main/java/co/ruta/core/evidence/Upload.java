package co.ruta.core.evidence;

import java.util.Optional;

/**
 * A file that comes in parts.
 *
 * @param size bytes it will have
 * @param received bytes that are safe so far: send on from there
 * @param sha256 of the file as kept, once it is complete
 */
public record Upload(String id, String name, long size, long received, Optional<String> sha256) {
    boolean complete() {
        return received == size;
    }

    Upload at(long bytes) {
        return new Upload(id, name, size, bytes, sha256);
    }

    Upload keptAs(String hash) {
        return new Upload(id, name, size, size, Optional.of(hash));
    }
}
