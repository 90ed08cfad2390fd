package co.ruta.sdk.check;

/**
 * A value that would mend a finding.
 *
 * @param path the field of the draft it goes to
 * @param type how {@code value} is to be read
 * @param value a number with point, an ISO date or a text
 * @since 0.2
 */
public record Suggestion(String path, Type type, String value) {
    /** What kind of value it is. */
    public enum Type {
        TEXT,
        NUMBER,
        DATE
    }
}
