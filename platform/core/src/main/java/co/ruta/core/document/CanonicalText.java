package co.ruta.core.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.NumberToJSON;

/**
 * Writes values down in the one form of RFC 8785: no space, members in the order of their names' UTF-16 units (§3.2.3), as
 * few escapes as can be (§3.2.2.2), numbers as ECMAScript writes a double (§3.2.2.3).
 */
final class CanonicalText {
    /** With so many digits every whole number is its own double, and written as it is. */
    private static final int SAFE_DIGITS = 15;

    private final StringBuilder text = new StringBuilder(256);

    String text() {
        return text.toString();
    }

    CanonicalText add(JsonValue value) {
        switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject());
            case ARRAY -> array(value.asJsonArray());
            case STRING -> string(((JsonString) value).getString());
            case NUMBER -> number((JsonNumber) value);
            case TRUE -> text.append("true");
            case FALSE -> text.append("false");
            case NULL -> text.append("null");
        }
        return this;
    }

    private void object(JsonObject object) {
        text.append('{');
        boolean first = true;
        for (Map.Entry<String, JsonValue> member : new TreeMap<>(object).entrySet()) {
            if (!first) {
                text.append(',');
            }
            first = false;
            string(member.getKey());
            text.append(':');
            add(member.getValue());
        }
        text.append('}');
    }

    private void array(JsonArray array) {
        text.append('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            add(array.get(i));
        }
        text.append(']');
    }

    private void number(JsonNumber number) {
        if (number.isIntegral() && number.bigDecimalValue().precision() <= SAFE_DIGITS) {
            text.append(number.longValue());
            return;
        }
        try {
            text.append(NumberToJSON.serializeNumber(number.doubleValue()));
        } catch (IOException infinite) {
            throw new IllegalArgumentException("Not a number JSON can hold: " + number, infinite);
        }
    }

    private void string(String value) {
        text.append('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter < ' ' || letter == '"' || letter == '\\') {
                text.append(value, plain, i);
                escape(letter);
                plain = i + 1;
            }
        }
        text.append(value, plain, value.length()).append('"');
    }

    private void escape(char letter) {
        switch (letter) {
            case '"', '\\' -> text.append('\\').append(letter);
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> text.append(letter < 16 ? "\\u000" : "\\u00").append(Integer.toHexString(letter));
        }
    }
}
