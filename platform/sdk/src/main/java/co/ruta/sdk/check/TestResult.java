package co.ruta.sdk.check;

import java.util.Optional;

/**
 * What a test says of a school as a whole; never of a student.
 *
 * @param test e.g. "SABER 11"
 * @param area e.g. "Inglés"; empty when the whole is meant
 * @param result as the school wrote it
 * @param external given by an authority, or by the school itself
 * @param weak whether it shows a weakness; empty when nobody has said
 * @since 0.2
 */
public record TestResult(String test, String area, String result, boolean external, Optional<Boolean> weak) {}
