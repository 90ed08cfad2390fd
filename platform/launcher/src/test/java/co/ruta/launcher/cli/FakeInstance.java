package co.ruta.launcher.cli;

import co.ruta.launcher.data.DataFolder;
import co.ruta.launcher.data.FolderLock;
import co.ruta.launcher.data.InstanceFile;
import co.ruta.launcher.data.InstanceFile.Running;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A running instance that answers what a test told it, and remembers what it was asked. */
final class FakeInstance implements AutoCloseable {

    /** One request as it came in. */
    record Request(String line, String query, String authorization, String type, String ifMatch, String body) {}

    private record Reply(int status, String json) {}

    private final DataFolder folder;
    private final FolderLock lock;
    private final HttpServer server;
    private final Map<String, Reply> replies = new HashMap<>();
    private final List<Request> requests = new ArrayList<>();

    FakeInstance(Path data) throws IOException {
        folder = DataFolder.at(data);
        lock = FolderLock.take(folder);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        int port = server.getAddress().getPort();
        new InstanceFile(folder).write(new Running(ProcessHandle.current().pid(), port, "http://127.0.0.1:" + port));
    }

    FakeInstance answers(String line, int status, String json) {
        replies.put(line, new Reply(status, json));
        return this;
    }

    String token() {
        return folder.operatorToken();
    }

    synchronized Request asked() {
        return requests.get(requests.size() - 1);
    }

    @Override
    public void close() {
        server.stop(0);
        lock.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String line =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath();
        Request request = new Request(
                line,
                String.valueOf(exchange.getRequestURI().getQuery()),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
                String.valueOf(exchange.getRequestHeaders().getFirst("If-Match")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        synchronized (this) {
            requests.add(request);
        }
        Reply reply = replies.getOrDefault(line, new Reply(404, "{\"title\": \"No existe " + line + "\"}"));
        byte[] body = reply.json().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
