package co.ruta.launcher.database;

import co.ruta.launcher.data.PrivateFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;

/** Free ports on the loopback, and the one that the database was given last time. */
public final class Ports {

    private Ports() {}

    /** Any port that nobody listens on now. */
    public static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return socket.getLocalPort();
        }
    }

    /** Whether a server could listen on this port of the loopback. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As servers do: a port whose last connections are still fading away is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The port in the file if it is free, else a new one, written there. */
    static int remembered(Path file) throws IOException {
        Optional<Integer> kept = PrivateFiles.read(file)
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(port -> port > 0 && port < 65_536 && isFree(port));
        if (kept.isPresent()) {
            return kept.get();
        }
        int port = free();
        PrivateFiles.write(file, Integer.toString(port));
        return port;
    }
}
