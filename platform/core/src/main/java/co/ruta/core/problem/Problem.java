package co.ruta.core.problem;

import java.util.Optional;

/**
 * One thing that is wrong.
 *
 * @param code upper-case words that name it, stable for programs, e.g. {@code LEVEL_OUT_OF_SCALE}
 * @param message Spanish, one or two sentences: what is wrong and how to mend it
 * @param where the path, field, or row and column it is about
 */
public record Problem(String code, String message, Optional<String> where) {
    public static Problem of(String code, String message) {
        return new Problem(code, message, Optional.empty());
    }

    public static Problem at(String where, String code, String message) {
        return new Problem(code, message, Optional.of(where));
    }
}
