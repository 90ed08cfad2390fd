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
        return CanonicalJson.parse(json);
    }
}
