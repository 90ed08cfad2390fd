package co.ruta.core.folder;

import co.ruta.core.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Text files by their path. The same files always have the same JSON (RFC 8785) and so the same hash.
 *
 * @param files path → text
 */
public record Folder(Map<String, String> files) {
    public Folder {
        files = Map.copyOf(files);
    }

    /** The files again from {@link #json()}. */
    public static Folder of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> files = new TreeMap<>();
            object.keySet().forEach(it -> files.put(it, object.getString(it)));
            return new Folder(files);
        }
    }

    /** One JSON object, path → text, canonical. */
    public String json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        files.forEach(object::add);
        try {
            return new JsonCanonicalizer(object.build().toString()).getEncodedString();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Hex, of {@link #json()} in UTF-8. */
    public String sha256() {
        return sha256(json().getBytes(StandardCharsets.UTF_8));
    }

    /** Hex SHA-256 of any bytes. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
