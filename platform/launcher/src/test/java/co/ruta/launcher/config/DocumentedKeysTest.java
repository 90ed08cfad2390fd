package co.ruta.launcher.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code config/ruta.properties} is what an operator reads: it must tell every key there is. */
class DocumentedKeysTest {

    private static final Path FILE = Path.of("../../config/ruta.properties");

    @Test
    void everyKeyOfTheLauncherIsInTheFileWithoutAValue() throws IOException {
        Properties written = new Properties();
        try (Reader reader = Files.newBufferedReader(FILE)) {
            written.load(reader);
        }

        assertThat(written.stringPropertyNames())
                .containsAll(Stream.of(Key.values()).map(Key::property).toList());
        assertThat(written.values()).allMatch(value -> value.toString().isEmpty());
    }

    @Test
    void everyKeyHasAnExplanationAboveIt() throws IOException {
        List<String> lines = Files.readAllLines(FILE);

        for (Key key : Key.values()) {
            int line = lines.indexOf(key.property() + "=");
            assertThat(line).as(key.property()).isPositive();
            assertThat(lines.get(line - 1)).as("above " + key.property()).matches("#.*|ruta\\.db\\.(url|user)=");
        }
    }
}
