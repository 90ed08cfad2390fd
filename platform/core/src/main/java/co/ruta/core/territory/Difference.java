package co.ruta.core.territory;

import java.util.Optional;

/**
 * One value that differs.
 *
 * @param what Spanish, e.g. "Vigencia 2026 · plazo self-assessment · cierra"
 * @param before empty when it is new
 * @param after empty when it goes
 */
public record Difference(String what, Optional<String> before, Optional<String> after) {
    /** "Colores · brand: antes «#004884», ahora «#5a2d68»". */
    @Override
    public String toString() {
        return what + ": antes " + shown(before) + ", ahora " + shown(after);
    }

    static String shown(Optional<String> value) {
        return value.map(it -> "«" + it + "»").orElse("sin valor");
    }
}
