package co.ruta.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class GuidesAgreeTest {
    @Test
    void bothLanguagesTellTheSameSteps() {
        assertThat(Guide.read("adding-a-territory.md").steps())
                .isEqualTo(Guide.read("agregar-un-territorio.md").steps())
                .hasSizeGreaterThan(9);
    }
}
