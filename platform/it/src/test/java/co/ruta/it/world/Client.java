package co.ruta.it.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

/** Somebody before the API: nobody yet, a person who signed in, or the operator's program. */
public final class Client {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI server;
    private final String who;
    private final Map<String, String> headers;
    private final String csrf;

    private Client(URI server, String who, Map<String, String> headers, String csrf) {
        this.server = server;
        this.who = who;
        this.headers = headers;
        this.csrf = csrf;
    }

    public static Client anonymous(URL server) {
        return new Client(URI.create(server.toString()), "nobody", Map.of(), "");
    }

    public static Client operator(URL server, String token) {
        return new Client(URI.create(server.toString()), "operator", Map.of("Authorization", "Bearer " + token), "");
    }

    public Client signIn(String login, String password) {
        Answer answer = post("/api/v1/session", Json.of("login", login, "password", password));
        return session(login, answer.ok());
    }

    /** Takes the invitation's link and sets the password, as whoever receives it does. */
    public Client enter(String link, String password) {
        String token = link.substring(link.lastIndexOf('/') + 1);
        return session(
                token,
                post("/api/v1/access-links/" + token, Json.of("password", password))
                        .ok());
    }

    private Client session(String name, Answer opened) {
        String cookie = opened.header("Set-Cookie")
                .map(it -> it.split(";", 2)[0])
                .orElseThrow(() -> new AssertionError(opened + " opens no session"));
        JsonNode session = opened.json();
        return new Client(
                server,
                session.path("name").asText(name),
                Map.of("Cookie", cookie),
                session.get("csrfToken").asText());
    }

    /** The same session without the token that proves the request is its own. */
    public Client withoutCsrf() {
        return new Client(server, who, headers, "");
    }

    /** The session's cookie, {@code name=value}, to hand to a browser. */
    public Optional<String> cookie() {
        return Optional.ofNullable(headers.get("Cookie"));
    }

    /** What this session's requests prove themselves with. */
    public String csrf() {
        return csrf;
    }

    public Answer get(String path) {
        return send("GET", path, Map.of(), "");
    }

    public Answer post(String path, JsonNode body) {
        return send("POST", path, Map.of("Content-Type", "application/json"), body.toString());
    }

    public Answer patch(String path, JsonNode body) {
        return send("PATCH", path, Map.of("Content-Type", "application/json"), body.toString());
    }

    public Answer put(String path, JsonNode body) {
        return send("PUT", path, Map.of("Content-Type", "application/json"), body.toString());
    }

    public Answer send(String verb, String path, Map<String, String> more, String body) {
        return send(verb, path, more, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    /** A file as it comes; fails when none comes. */
    public byte[] download(String path) {
        HttpResponse<byte[]> answer =
                exchange("GET", path, Map.of(), BodyPublishers.noBody(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(who + ": GET " + path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    public Answer send(String verb, String path, Map<String, String> more, HttpRequest.BodyPublisher body) {
        return Answer.of(
                who + ": " + verb + " " + path, exchange(verb, path, more, body, HttpResponse.BodyHandlers.ofString()));
    }

    private <T> HttpResponse<T> exchange(
            String verb,
            String path,
            Map<String, String> more,
            HttpRequest.BodyPublisher body,
            HttpResponse.BodyHandler<T> kind) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).method(verb, body);
        headers.forEach(request::setHeader);
        if (!csrf.isEmpty()) {
            request.setHeader("X-CSRF-Token", csrf);
        }
        more.forEach(request::setHeader);
        try {
            return HTTP.send(request.build(), kind);
        } catch (IOException failure) {
            throw new UncheckedIOException(who + ": " + verb + " " + path, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public String toString() {
        return who;
    }
}
