package co.ruta.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.launcher.LaunchProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrebootCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void theLoopbackHoldsWhateverTheOperatorWrites() throws IOException {
        Path tuning = Files.writeString(
                folder.resolve("preboot.txt"),
                "# comentario\n\nset configs.config.server-config.network-config.network-listeners.network-listener."
                        + "http-listener.address=0.0.0.0\n");

        List<String> commands = PrebootCommands.read(tuning, 8080);

        assertThat(commands.stream().filter(command -> command.contains("http-listener.address")))
                .extracting(command -> command.replaceFirst(".*=", ""))
                .containsExactly("0.0.0.0", "127.0.0.1");
        assertThat(commands)
                .anyMatch(command -> command.endsWith("hazelcast-config-specific-configuration.enabled=false"));
    }

    @Test
    void withoutAFileTheOwnSettingsHold() {
        assertThat(PrebootCommands.read(folder.resolve("nada"), 8081)).anyMatch(line -> line.endsWith("port=8081"));
    }

    @Test
    void aLineThatSetsNothingIsNamed() throws IOException {
        Path tuning = Files.writeString(folder.resolve("preboot.txt"), "set a.b=1\ndelete-all\n");

        assertThatThrownBy(() -> PrebootCommands.read(tuning, 8080))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("línea 2")
                .hasMessageContaining(tuning.toString());
    }

    @Test
    void theProjectsOwnFileIsRead() {
        assertThat(PrebootCommands.read(Path.of("../../config/payara/preboot.txt"), 8080))
                .anyMatch(line -> line.contains("max-thread-pool-size"));
    }
}
