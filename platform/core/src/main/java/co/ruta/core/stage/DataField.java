package co.ruta.core.stage;

import java.util.Optional;

/**
 * A field of the delivery page.
 *
 * @param path e.g. {@code delivery/act}
 * @param type which input it takes
 * @param rev revision of its row, 0 when nothing was ever there
 * @param error what is wrong with it, in Spanish
 */
public record DataField(
        String path, String label, String help, Type type, String value, long rev, Optional<String> error) {

    /** Which input it takes. */
    public enum Type {
        TEXT,
        DATE,
        COUNT,
        FLAG
    }
}
