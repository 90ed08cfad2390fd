package co.ruta.launcher.api;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The API of one instance, spoken to as its operator. */
public final class OperatorApi {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final String url;
    private final String token;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    public OperatorApi(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /** Asks for something: parts of the path are encoded here. */
    public Answer get(String... path) {
        return send(request(path).GET());
    }

    /** Sends a file as the body. */
    public Answer postFile(Path file, String type, String... path) {
        try {
            return post(BodyPublishers.ofFile(file), type, path);
        } catch (FileNotFoundException e) {
            throw new LaunchProblem(Code.FILE_UNREADABLE, "No se puede leer el archivo " + file + ".", e);
        }
    }

    /** Sends a file as the body, with what the query says of it. */
    public Answer postFile(Path file, String type, Map<String, String> query, String... path) {
        try {
            return send(request(query, path)
                    .header("Content-Type", type)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofFile(file)));
        } catch (FileNotFoundException e) {
            throw new LaunchProblem(Code.FILE_UNREADABLE, "No se puede leer el archivo " + file + ".", e);
        }
    }

    /** Sends a wish that rests on the generation that was seen. */
    public Answer postOver(long seen, JsonObject body, String... path) {
        return send(over(seen, request(Map.of(), path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonWriter.string(body))));
    }

    /** Takes something away that is still at the generation that was seen. */
    public Answer deleteOver(long seen, Map<String, String> query, String... path) {
        return send(over(seen, request(query, path)).DELETE());
    }

    private static HttpRequest.Builder over(long seen, HttpRequest.Builder request) {
        return request.header("If-Match", "\"" + seen + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public Answer postJson(JsonObject body, String... path) {
        return post(BodyPublishers.ofString(JsonWriter.string(body)), "application/json", path);
    }

    private Answer post(BodyPublisher body, String type, String... path) {
        return send(request(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body));
    }

    private HttpRequest.Builder request(String... path) {
        return request(Map.of(), path);
    }

    private HttpRequest.Builder request(Map<String, String> query, String... path) {
        StringBuilder address = new StringBuilder(url).append("/api/v1");
        for (String part : path) {
            address.append('/').append(encoded(part));
        }
        char mark = '?';
        for (Map.Entry<String, String> one : new TreeMap<>(query).entrySet()) {
            address.append(mark).append(one.getKey()).append('=').append(encoded(one.getValue()));
            mark = '&';
        }
        return HttpRequest.newBuilder(URI.create(address.toString()))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "es-CO")
                .header("Authorization", "Bearer " + token);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), body(response.body()));
        } catch (IOException e) {
            throw new LaunchProblem(
                    Code.REQUEST_REFUSED, "La instancia en " + url + " no responde: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem(Code.REQUEST_REFUSED, "La petición a " + url + " se interrumpió.", e);
        }
    }

    private static JsonObject body(String text) {
        try {
            Object json = text.isBlank() ? new JsonObject() : JsonParser.any().from(text);
            if (json instanceof JsonObject object) {
                return object;
            }
            JsonObject wrapped = new JsonObject();
            wrapped.put("items", json);
            return wrapped;
        } catch (JsonParserException e) {
            return new JsonObject(); // not ours: the status tells
        }
    }
}
