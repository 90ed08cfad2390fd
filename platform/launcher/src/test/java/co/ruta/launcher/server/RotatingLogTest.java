package co.ruta.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingLogTest {

    @TempDir
    private Path folder;

    @Test
    void theNewestLinesAreAlwaysInTheSameFile() throws IOException {
        Path file = folder.resolve("ruta.log");
        String megabyte = "x".repeat(1_000_000);
        RotatingLog log = new RotatingLog(file);
        for (int number = 0; number < 75; number++) {
            log.publish(new LogRecord(Level.INFO, megabyte));
        }
        log.publish(new LogRecord(Level.INFO, "el último"));
        log.close();

        assertThat(Files.readString(file)).contains("el último");
        assertThat(Files.size(file)).isLessThan(10_100_000);
        assertThat(folder.resolve("ruta.log.4")).exists();
        assertThat(folder.resolve("ruta.log.5")).doesNotExist();
    }

    @Test
    void aNewStartGoesOnInTheSameFile() {
        Path file = folder.resolve("ruta.log");
        RotatingLog first = new RotatingLog(file);
        first.publish(new LogRecord(Level.INFO, "uno"));
        first.close();
        RotatingLog second = new RotatingLog(file);
        second.publish(new LogRecord(Level.INFO, "dos"));
        second.close();

        assertThat(file).content().contains("uno").contains("dos");
    }
}
