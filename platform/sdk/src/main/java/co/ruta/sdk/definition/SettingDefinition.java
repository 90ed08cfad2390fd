package co.ruta.sdk.definition;

import co.ruta.sdk.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * Something a territory may set.
 *
 * @param allowed the values of a CHOICE; empty otherwise
 * @param fallback the value when the territory sets none; absent when there is no default
 */
public record SettingDefinition(
        String name, Type type, List<String> allowed, Optional<String> fallback, String help, SourceRef source) {
    public SettingDefinition {
        allowed = List.copyOf(allowed);
    }

    /** What kind of value it takes. */
    public enum Type {
        TEXT,
        NUMBER,
        FLAG,
        DATE,
        CHOICE
    }
}
