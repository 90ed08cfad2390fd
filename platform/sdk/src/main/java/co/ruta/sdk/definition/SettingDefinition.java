package co.ruta.sdk.definition;

import co.ruta.sdk.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * Something a territory may set.
 *
 * @param allowed the values of a CHOICE; empty otherwise
 * @param fallback the value when the territory sets none; absent when there is no default
 * @param min least value of a NUMBER, inclusive
 * @param max greatest value of a NUMBER, inclusive
 * @param unit what a NUMBER counts, in Spanish
 * @param help what it changes, in Spanish
 * @since 0.1
 */
public record SettingDefinition(
        String name,
        Type type,
        List<String> allowed,
        Optional<String> fallback,
        Optional<Integer> min,
        Optional<Integer> max,
        Optional<String> unit,
        String help,
        SourceRef source) {
    public SettingDefinition {
        allowed = List.copyOf(allowed);
    }

    /** A setting without limits. */
    public SettingDefinition(
            String name, Type type, List<String> allowed, Optional<String> fallback, String help, SourceRef source) {
        this(name, type, allowed, fallback, Optional.empty(), Optional.empty(), Optional.empty(), help, source);
    }

    /** What kind of value it takes. */
    public enum Type {
        /** Words. */
        TEXT,
        /** A number with point. */
        NUMBER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** An ISO date. */
        DATE,
        /** One of the values it allows; each has its Spanish text. */
        CHOICE
    }
}
