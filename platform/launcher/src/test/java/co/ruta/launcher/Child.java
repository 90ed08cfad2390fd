package co.ruta.launcher;

import co.ruta.launcher.database.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ruta.jar} as a process of its own, as people run it. */
final class Child implements AutoCloseable {

    private static final Path JAR = Path.of("target", "ruta.jar").toAbsolutePath();
    private static final Pattern LISTENING = Pattern.compile("--port=(\\d+)");

    private final Process process;
    private final int port;
    private final Path out;
    private final Path err;
    private final HttpClient http = HttpClient.newHttpClient();

    private Child(Process process, int port, Path out, Path err) {
        this.process = process;
        this.port = port;
        this.out = out;
        this.err = err;
    }

    /** Starts a command on a data folder and a free port. */
    static Child run(Path data, Path war, String... command) throws IOException {
        return onPort(Ports.free(), data, war, command);
    }

    /** Starts on a database of the operator's. */
    static Child withDatabase(String url, Path data, Path war) throws IOException {
        Map<String, String> environment =
                Map.of("RUTA_DB_URL", url, "RUTA_DB_USER", "ruta", "RUTA_DB_PASSWORD", "secreto");
        return launch(environment, Ports.free(), data, war, "start");
    }

    static Child onPort(int port, Path data, Path war, String... command) throws IOException {
        return launch(Map.of(), port, data, war, command);
    }

    private static Child launch(Map<String, String> environment, int port, Path data, Path war, String... command)
            throws IOException {
        Path said = Files.createTempDirectory(ItFolders.fresh("dicho-" + port), "vez");
        Path out = said.resolve("out");
        Path err = said.resolve("err");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Druta.home=" + ItFolders.fresh("casa-" + port),
                "-Druta.mariadb.base=" + ItFolders.mariadbBase(),
                "-jar",
                JAR.toString()));
        line.addAll(List.of(command));
        line.addAll(List.of("--data", data.toString(), "--war", war.toString(), "--port", Integer.toString(port)));
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        return new Child(builder.start(), port, out, err);
    }

    /** Waits until the operator reads that Ruta is ready; fails if the process ends before. */
    Child ready() throws Exception {
        while (!out().contains("Para detener")) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("ended with " + process.exitValue() + ": " + err());
            }
        }
        return this;
    }

    /** Waits for its end. */
    int status() throws InterruptedException {
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            throw new AssertionError("still running: " + out + " " + err);
        }
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    /** As an operator does. */
    int terminate() throws InterruptedException {
        process.destroy();
        return status();
    }

    /** As a power cut does, to this process only. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        status();
    }

    String out() throws IOException {
        return Files.readString(out);
    }

    String err() throws IOException {
        return Files.readString(err);
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    int post(String path) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(address(path))
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    /** The database servers of this machine that serve the given data folder. */
    static List<ProcessHandle> databases(Path data) {
        String tables = "--datadir=" + data.resolve("mariadb");
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.info().commandLine().orElse("").contains(tables))
                .toList();
    }

    /** The port that this server was told to listen on. */
    static int databasePort(ProcessHandle server) {
        Matcher matcher = LISTENING.matcher(server.info().commandLine().orElse(""));
        if (!matcher.find()) {
            throw new AssertionError("no port: " + server.info());
        }
        return Integer.parseInt(matcher.group(1));
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isAlive()) {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
