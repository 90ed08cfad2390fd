package co.ruta.core.document;

import java.util.Optional;

/**
 * One edit: puts a value at a path, or deletes what is there.
 *
 * @param opId ULID minted by the client; sending the operation again under the same id does nothing more
 * @param path where, e.g. {@code ratings/x/level}; ascii, at most 190 characters
 * @param baseRev revision of the row, or of the whole draft, that the author saw; 0 when the path was empty
 * @param value empty deletes
 */
public record Operation(String opId, String path, long baseRev, Optional<DraftValue> value) {
    public static Operation put(String opId, String path, long baseRev, DraftValue value) {
        return new Operation(opId, path, baseRev, Optional.of(value));
    }

    public static Operation delete(String opId, String path, long baseRev) {
        return new Operation(opId, path, baseRev, Optional.empty());
    }
}
