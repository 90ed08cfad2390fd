package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class LinesTest {
    private final Lines lines = new Lines(Map.of(
            "processes/one.yaml",
            """
            id: first
            states:
              - id: A
                responsible: [RECTOR]
              - {id: B, end: true}
            """,
            "processes/other.yaml",
            "title: sin id\n",
            "broken.yaml",
            "a: [\n"));

    @Test
    void aPathOfKeysAndItemsLeadsToItsLine() {
        assertThat(lines.of("processes/one.yaml", "states", "id=B")).isEqualTo(5);
        assertThat(lines.of("processes/one.yaml", "states", "id=A", "responsible", "=RECTOR"))
                .isEqualTo(4);
    }

    @Test
    void aPathThatEndsEarlyLeadsAsFarAsItGoes() {
        assertThat(lines.of("processes/one.yaml", "states", "id=C")).isEqualTo(2);
        assertThat(lines.of("processes/one.yaml", "nothing")).isEqualTo(1);
        assertThat(lines.of("absent.yaml", "states")).isEqualTo(1);
        assertThat(lines.of("broken.yaml", "a")).isEqualTo(1);
    }

    @Test
    void aFileIsFoundByWhatItSays() {
        assertThat(lines.fileWith("processes", "id", "first")).isEqualTo("processes/one.yaml");
        assertThat(lines.fileWith("processes", "id", "second")).isEqualTo("processes");
    }
}
