package co.ruta.it.api;

import co.ruta.it.world.Client;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** A request written by hand on a socket: its body may be longer than anybody would send. */
final class RawRequest {
    private final URL server;
    private final String head;

    RawRequest(URL server, Client who, String verb, String path) {
        this.server = server;
        this.head = verb + " " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nCookie: "
                + who.cookie().orElseThrow() + "\r\nX-CSRF-Token: " + who.csrf()
                + "\r\nContent-Type: application/json\r\nConnection: close\r\n";
    }

    /** Says how long the body is, sends none of it, and reads what is answered. */
    String declaring(long bytes) {
        return exchange("Content-Length: " + bytes + "\r\n\r\n", 0);
    }

    /** Sends a body of that length in chunks, its length untold. */
    String chunked(int bytes) {
        return exchange("Transfer-Encoding: chunked\r\n\r\n", bytes);
    }

    private String exchange(String rest, int bytes) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write((head + rest).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            sendChunks(out, bytes);
            return answer(socket.getInputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Up to the end of the problem: the server may wait for the rest of the request before it closes. */
    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            read.write(next);
            if (next == '}' && read.toString(StandardCharsets.UTF_8).endsWith("]}")) {
                break;
            }
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    private static void sendChunks(OutputStream out, int bytes) throws IOException {
        byte[] spaces = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        for (int sent = 0; sent < bytes; sent += spaces.length) {
            out.write((Integer.toHexString(spaces.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(spaces);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.flush();
    }
}
