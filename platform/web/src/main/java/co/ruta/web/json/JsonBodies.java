package co.ruta.web.json;

import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads and writes the JSON bodies of the API. */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    private final JsonReaderFactory readers =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private final JsonGeneratorFactory generators = Json.createGeneratorFactory(Map.of());

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return isOurs(type, generic);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return RecordReader.read(parse(body), generic);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return isOurs(type, generic) || Map.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body) {
        try (JsonGenerator out = generators.createGenerator(new Open(body), StandardCharsets.UTF_8)) {
            new RecordWriter(out).write(value);
        }
    }

    private JsonValue parse(InputStream body) {
        try (JsonReader reader = readers.createReader(body, StandardCharsets.UTF_8)) {
            return reader.readValue();
        } catch (JsonParsingException broken) {
            JsonLocation place = broken.getLocation();
            throw malformed(
                    "línea " + place.getLineNumber() + ", columna " + place.getColumnNumber(),
                    "El contenido no es JSON bien formado (línea " + place.getLineNumber() + ", columna "
                            + place.getColumnNumber()
                            + "). Revise comas, comillas y llaves, y que ningún campo se repita.");
        } catch (JsonException unreadable) {
            if (unreadable.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw malformed("", "El contenido no se pudo leer como JSON en UTF-8.");
        }
    }

    private static ProblemException malformed(String where, String message) {
        return new ProblemException(
                ProblemKind.MALFORMED,
                List.of(
                        where.isEmpty()
                                ? Problem.of("MALFORMED_BODY", message)
                                : Problem.at(where, "MALFORMED_BODY", message)));
    }

    private static boolean isOurs(Class<?> type, Type generic) {
        return type.isRecord()
                || JsonValue.class.isAssignableFrom(type)
                || (Iterable.class.isAssignableFrom(type)
                        && generic instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                        && item.isRecord());
    }

    /** The container closes the body itself. */
    private static final class Open extends java.io.FilterOutputStream {
        Open(OutputStream body) {
            super(body);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws java.io.IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws java.io.IOException {
            flush();
        }
    }
}
