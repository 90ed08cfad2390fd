package co.ruta.core.document;

import co.ruta.core.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in its one written form (RFC 8785), so that the same content always has the same hash. */
public final class CanonicalJson {
    private CanonicalJson() {}

    public static String of(JsonValue value) {
        return new CanonicalText().add(value).text();
    }

    /** Canonical form of any JSON text; fails with IllegalArgumentException when it is none. */
    public static String of(String json) {
        try {
            // The library takes objects and arrays only.
            String wrapped = new JsonCanonicalizer("[" + json + "]").getEncodedString();
            return wrapped.substring(1, wrapped.length() - 1);
        } catch (IOException malformed) {
            throw new IllegalArgumentException("Not JSON: " + malformed.getMessage(), malformed);
        }
    }

    /** SHA-256 of a written form in UTF-8, lower-case hexadecimal. */
    public static String sha256(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static JsonValue parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        } catch (JsonParsingException malformed) {
            throw new IllegalArgumentException("Not JSON: " + malformed.getMessage(), malformed);
        }
    }
}
