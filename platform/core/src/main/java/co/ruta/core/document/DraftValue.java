package co.ruta.core.document;

import co.ruta.core.json.Json;
import jakarta.json.JsonValue;

/** What a row of a draft holds: one JSON value in canonical form (RFC 8785), so that equal values are equal texts. */
public record DraftValue(String json) {
    /** Takes any JSON value. */
    public static DraftValue of(JsonValue value) {
        return new DraftValue(CanonicalJson.of(value));
    }

    /** A JSON string. */
    public static DraftValue text(String text) {
        return of(Json.createValue(text));
    }

    /** A JSON number. */
    public static DraftValue number(long number) {
        return of(Json.createValue(number));
    }

    public JsonValue parsed() {
        return switch (json.charAt(0)) {
            case '"' -> json.indexOf('\\') < 0 ? Json.createValue(json.substring(1, json.length() - 1)) : whole();
            case 't' -> JsonValue.TRUE;
            case 'f' -> JsonValue.FALSE;
            case 'n' -> JsonValue.NULL;
            default -> isSmallCount() ? Json.createValue(Integer.parseInt(json)) : whole();
        };
    }

    /** A level or a count, as most values are: a parser for each of them cost more than reading the whole draft. */
    private boolean isSmallCount() {
        return json.length() < 10 && json.chars().allMatch(it -> it >= '0' && it <= '9');
    }

    private JsonValue whole() {
        return CanonicalJson.parse(json);
    }
}
