package co.ruta.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.launcher.data.InstanceFile.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceFileTest {

    @TempDir
    private Path place;

    private DataFolder folder;
    private InstanceFile file;

    @BeforeEach
    void open() {
        folder = DataFolder.at(place.resolve("datos"));
        file = new InstanceFile(folder);
    }

    @Test
    void whatOneProcessWroteAnotherReads() throws IOException {
        Running running = new Running(ProcessHandle.current().pid(), 8081, "http://127.0.0.1:8081");

        file.write(running);

        assertThat(new InstanceFile(folder).read()).contains(running);
    }

    @Test
    void theFileOfADeadProcessTellsNothing() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();

        file.write(new Running(dead.pid(), 8081, "http://127.0.0.1:8081"));

        assertThat(file.read()).isEmpty();
    }

    @Test
    void afterTheEndThereIsNothing() throws IOException {
        file.write(new Running(ProcessHandle.current().pid(), 8081, "http://127.0.0.1:8081"));

        file.delete();

        assertThat(file.read()).isEmpty();
        assertThat(folder.instanceFile()).doesNotExist();
    }

    @Test
    void aFileThatIsNoInstanceTellsNothing() throws IOException {
        Files.writeString(folder.instanceFile(), "{\"pid\": ");

        assertThat(file.read()).isEmpty();
    }
}
