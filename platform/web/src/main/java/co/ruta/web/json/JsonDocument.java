package co.ruta.web.json;

import co.ruta.core.json.Json;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** One JSON text in UTF-8: nothing after it, no field twice, not endlessly deep. */
final class JsonDocument {
    private static final int DEEPEST = 100;
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final JsonParser parser;

    private JsonDocument(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws ProblemException {@code MALFORMED_BODY} with line and column */
    static JsonValue parse(InputStream body) {
        try (JsonParser parser = PARSERS.createParser(body, StandardCharsets.UTF_8)) {
            JsonValue value = new JsonDocument(parser).value(parser.next(), 0);
            parser.hasNext(); // fails when something follows
            return value;
        } catch (JsonParsingException broken) {
            throw malformed(broken.getLocation(), "Revise comas, comillas y llaves.");
        } catch (NoSuchElementException empty) {
            throw malformed("Falta el contenido, en JSON.");
        } catch (JsonException unreadable) {
            if (unreadable.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw malformed("El contenido no se pudo leer como JSON en UTF-8.");
        }
    }

    private JsonValue value(Event event, int depth) {
        if (depth > DEEPEST) {
            throw malformed(parser.getLocation(), "Hay más de " + DEEPEST + " niveles.");
        }
        return switch (event) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            default -> parser.getValue();
        };
    }

    private JsonValue object(int depth) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        Set<String> names = new HashSet<>();
        while (parser.next() != Event.END_OBJECT) {
            String name = parser.getString();
            if (!names.add(name)) {
                throw malformed(parser.getLocation(), "Un campo está dos veces.");
            }
            object.add(name, value(parser.next(), depth + 1));
        }
        return object.build();
    }

    private JsonValue array(int depth) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            array.add(value(event, depth + 1));
        }
        return array.build();
    }

    private static ProblemException malformed(JsonLocation place, String hint) {
        String where = "línea " + place.getLineNumber() + ", columna " + place.getColumnNumber();
        return new ProblemException(
                ProblemKind.MALFORMED,
                List.of(Problem.at(
                        where, "MALFORMED_BODY", "El contenido no es JSON bien formado (" + where + "). " + hint)));
    }

    private static ProblemException malformed(String message) {
        return new ProblemException(ProblemKind.MALFORMED, "MALFORMED_BODY", message);
    }
}
