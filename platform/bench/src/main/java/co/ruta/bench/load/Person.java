package co.ruta.bench.load;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPatch;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Somebody signed in, with a connection of their own that stays open. */
public final class Person implements AutoCloseable {
    /** Asked for once: each {@code Json.create…} searches the class path anew, in the middle of a measurement. */
    static final JsonProvider JSON = JsonProvider.provider();

    private static final ContentType XLSX =
            ContentType.create("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final CloseableHttpClient client =
            HttpClients.custom().disableAutomaticRetries().build();
    private final URI server;
    private final Map<String, String> headers = new HashMap<>();
    private String csrf = "";

    private Person(URI server) {
        this.server = server;
    }

    /** A connection nobody is signed in on. */
    public static Person nobody(URI server) {
        return new Person(server);
    }

    public static Person signIn(URI server, String user, String password) throws IOException {
        Person person = new Person(server);
        String body = JSON.createObjectBuilder()
                .add("login", user)
                .add("password", password)
                .build()
                .toString();
        person.csrf = parse(person.send(new HttpPost(server.resolve("/api/v1/session")), body)
                        .body())
                .getString("csrfToken");
        return person;
    }

    /** Somebody whose session is there already. */
    public static Person withSession(URI server, String token, String csrf) {
        Person person = new Person(server);
        person.headers.put("Cookie", "ruta=" + token);
        person.csrf = csrf;
        return person;
    }

    /** The same connection with another session. */
    public void session(String token) {
        headers.put("Cookie", "ruta=" + token);
    }

    /** Whoever runs the platform. */
    public static Person withToken(URI server, String token) {
        Person person = new Person(server);
        person.headers.put("Authorization", "Bearer " + token);
        return person;
    }

    public JsonObject get(String path) throws IOException {
        return parse(send(new HttpGet(server.resolve(path)), "").body());
    }

    public JsonArray list(String path) throws IOException {
        Answer answer = send(new HttpGet(server.resolve(path)), "");
        try (JsonReader reader = JSON.createReader(new StringReader(answer.body()))) {
            return reader.readArray();
        }
    }

    /** Sends the body and answers the status and what came back. */
    public Answer patch(String path, String body) throws IOException {
        return send(new HttpPatch(server.resolve(path)), body);
    }

    public Answer post(String path, String body) throws IOException {
        return send(new HttpPost(server.resolve(path)), body);
    }

    private Answer send(HttpUriRequestBase request, String body) throws IOException {
        headers.forEach(request::setHeader);
        if (!csrf.isEmpty()) {
            request.setHeader("X-CSRF-Token", csrf);
        }
        if (!body.isEmpty()) {
            request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        }
        return client.execute(
                request,
                response -> new Answer(
                        response.getCode(),
                        response.getEntity() == null ? "" : EntityUtils.toString(response.getEntity())));
    }

    private static JsonObject parse(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    public Answer put(String path, String body) throws IOException {
        return send(new HttpPut(server.resolve(path)), body);
    }

    /** Sends the body as plain text. */
    public Answer postText(String path, String body) throws IOException {
        HttpPost request = new HttpPost(server.resolve(path));
        request.setEntity(new StringEntity(body, ContentType.TEXT_PLAIN.withCharset(StandardCharsets.UTF_8)));
        return send(request, "");
    }

    /** Sends a workbook. */
    public Answer postBook(String path, byte[] book) throws IOException {
        HttpPost request = new HttpPost(server.resolve(path));
        request.setEntity(new ByteArrayEntity(book, XLSX));
        return send(request, "");
    }

    /** Delivers a document seen at a revision. */
    public Answer deliver(String path, long revision, String key) throws IOException {
        HttpPost request = new HttpPost(server.resolve(path));
        request.setHeader("If-Match", "\"" + revision + "\"");
        request.setHeader("Idempotency-Key", key);
        return send(request, "{}");
    }

    /** What came back of asking; fails on a refusal. */
    public String read(String path) throws IOException {
        Answer answer = send(new HttpGet(server.resolve(path)), "");
        if (answer.status() != 200) {
            throw new IOException(path + " answered " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }

    /** What the server said. */
    public record Answer(int status, String body) {
        public JsonObject json() {
            return parse(body);
        }
    }
}
