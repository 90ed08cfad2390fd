package co.ruta.bench.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A server started for a measurement; closing it ends it and what it started. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final URI address;
    private final Duration toReady;

    private ServerProcess(Process process, URI address, Duration toReady) {
        this.process = process;
        this.address = address;
        this.toReady = toReady;
    }

    /** Starts the command and returns when {@code path} answers with {@code status}. */
    public static ServerProcess start(List<String> command, int port, String path, int status, Path log)
            throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        URI address = URI.create("http://127.0.0.1:" + port);
        while (!answers(address.resolve(path), status)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (!process.isAlive() || waited.compareTo(PATIENCE) > 0) {
                process.destroy();
                throw new IOException("The server did not get ready; its log ends:\n" + end(log));
            }
            // Not oftener: the server that is starting has to answer each of these.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return new ServerProcess(process, address, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static String end(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    private static boolean answers(URI address, int status) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() == status;
        } catch (IOException notYet) {
            return false;
        }
    }

    public URI address() {
        return address;
    }

    public Duration toReady() {
        return toReady;
    }

    /** Resident memory of the server's own process in MiB, its database not counted. */
    public double residentMiB() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** A port that is free now on the loopback address. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
