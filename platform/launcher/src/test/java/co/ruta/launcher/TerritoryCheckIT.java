package co.ruta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code territory check} with the packaged jar: the parser is found beside it, and no server is started. */
class TerritoryCheckIT {

    @Test
    void problemsAreSaidWithoutAServer() throws Exception {
        Path territories = ItFolders.fresh("territorios");
        Path territory = Files.createDirectories(territories.resolve("ejemplo"));
        Files.writeString(territory.resolve("territory.yaml"), "uno: 1\ndos: [\n");
        Path data = territories.resolve("datos");
        try (Child child =
                Child.run(data, data, "territory", "check", "ejemplo", "--territories", territories.toString())) {
            assertThat(child.status()).isEqualTo(1);
            assertThat(child.err())
                    .contains("ruta: La carpeta " + territory + " tiene")
                    .contains("territory.yaml:");
            assertThat(child.out()).isEmpty();
        }
        assertThat(data).doesNotExist();
    }
}
