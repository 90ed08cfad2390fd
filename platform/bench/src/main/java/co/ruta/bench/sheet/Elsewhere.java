package co.ruta.bench.sheet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** An address that hostile workbooks name: it counts who comes. */
final class Elsewhere implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicInteger visits = new AtomicInteger();

    private Elsewhere(ServerSocket socket) {
        this.socket = socket;
    }

    static Elsewhere open() throws IOException {
        Elsewhere opened = new Elsewhere(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread counting = new Thread(opened::count, "elsewhere");
        counting.setDaemon(true);
        counting.start();
        return opened;
    }

    private void count() {
        try {
            while (true) {
                socket.accept().close();
                visits.incrementAndGet();
            }
        } catch (IOException closed) {
            // Nobody waits for visits any more.
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    int visits() {
        return visits.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
