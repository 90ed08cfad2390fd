package co.ruta.core.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonParserFactory;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Stands in for {@code jakarta.json.Json}, whose every call searches all libraries for a provider: on this server that cost
 * more than the statement that saves an answer.
 */
public final class Json {
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private Json() {}

    public static JsonObjectBuilder createObjectBuilder() {
        return PROVIDER.createObjectBuilder();
    }

    public static JsonObjectBuilder createObjectBuilder(JsonObject beginning) {
        return PROVIDER.createObjectBuilder(beginning);
    }

    public static JsonArrayBuilder createArrayBuilder() {
        return PROVIDER.createArrayBuilder();
    }

    public static JsonString createValue(String value) {
        return PROVIDER.createValue(value);
    }

    public static JsonNumber createValue(int value) {
        return PROVIDER.createValue(value);
    }

    public static JsonNumber createValue(BigDecimal value) {
        return PROVIDER.createValue(value);
    }

    public static JsonNumber createValue(long value) {
        return PROVIDER.createValue(value);
    }

    public static JsonReader createReader(Reader text) {
        return PROVIDER.createReader(text);
    }

    public static JsonReader createReader(InputStream bytes) {
        return PROVIDER.createReader(bytes);
    }

    public static JsonReaderFactory createReaderFactory(Map<String, ?> settings) {
        return PROVIDER.createReaderFactory(settings);
    }

    public static JsonWriterFactory createWriterFactory(Map<String, ?> settings) {
        return PROVIDER.createWriterFactory(settings);
    }

    public static JsonGeneratorFactory createGeneratorFactory(Map<String, ?> settings) {
        return PROVIDER.createGeneratorFactory(settings);
    }

    public static JsonParserFactory createParserFactory(Map<String, ?> settings) {
        return PROVIDER.createParserFactory(settings);
    }
}
