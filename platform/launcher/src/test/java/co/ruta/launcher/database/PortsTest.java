package co.ruta.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    private Path folder;

    @Test
    void aPortIsRememberedWhileItIsFree() throws IOException {
        Path file = folder.resolve("puerto");

        int first = Ports.remembered(file);

        assertThat(Ports.remembered(file)).isEqualTo(first);
    }

    @Test
    void aPortThatSomebodyTookIsReplaced() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Path file = Files.writeString(folder.resolve("puerto"), Integer.toString(taken.getLocalPort()));

            int port = Ports.remembered(file);

            assertThat(port).isNotEqualTo(taken.getLocalPort());
            assertThat(file).hasContent(Integer.toString(port));
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
        }
    }

    @Test
    void aFileThatHoldsNoPortIsReplaced() throws IOException {
        assertThat(Ports.remembered(Files.writeString(folder.resolve("puerto"), "99999")))
                .isBetween(1, 65_535);
    }
}
