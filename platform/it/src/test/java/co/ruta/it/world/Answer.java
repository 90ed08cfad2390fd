package co.ruta.it.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Optional;

/** What the server said. */
public record Answer(String request, int status, String body, HttpResponse<String> whole) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(String request, HttpResponse<String> whole) {
        return new Answer(request, whole.statusCode(), whole.body(), whole);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(this + " is not JSON", unreadable);
        }
    }

    /** The problem's code, empty when the body is none. */
    public String code() {
        return type().contains("json") ? json().path("code").asText("") : "";
    }

    public String type() {
        return header("Content-Type").orElse("");
    }

    public Optional<String> header(String name) {
        return whole.headers().firstValue(name);
    }

    /** This answer, when it is a success; else the test ends here. */
    public Answer ok() {
        if (status / 100 != 2) {
            throw new AssertionError(this.toString());
        }
        return this;
    }

    @Override
    public String toString() {
        return request + " → " + status + " " + body.substring(0, Math.min(body.length(), 600));
    }
}
