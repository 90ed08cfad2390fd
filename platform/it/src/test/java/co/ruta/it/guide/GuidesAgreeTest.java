package co.ruta.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Folders;
import co.ruta.sdk.check.HostKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GuidesAgreeTest {
    @Test
    void theReferenceNamesEveryCheckTheHostOffers() throws IOException {
        Path reference = Folders.repository().resolve("docs/verificaciones.md");

        assertThat(Files.readAllLines(reference).stream()
                        .filter(it -> it.startsWith("| `") && it.contains("` | "))
                        .map(it -> it.substring(3, it.indexOf('`', 3)))
                        .filter(it -> it.matches("[A-Z_]+")))
                .containsExactlyElementsOf(
                        Stream.of(HostKind.values()).map(Enum::name).toList());
    }

    @Test
    void bothLanguagesTellTheSameSteps() {
        assertThat(Guide.read("adding-a-territory.md").steps())
                .isEqualTo(Guide.read("agregar-un-territorio.md").steps())
                .hasSizeGreaterThan(9);
    }
}
