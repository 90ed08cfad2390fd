package co.ruta.core.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordFactsTest {
    private static final RecordFacts FACTS = new RecordFacts(
            "Secretaría de Educación",
            "Territorio",
            "Institución Educativa «La Ceiba»",
            "168001000019",
            Map.of("school", "Institución Educativa «La Ceiba»", "year", "2026"),
            Map.of("a".repeat(64), "acta \"firmada\".pdf"));

    @Test
    void whatWasTrueShouldComeBackAsItWas() {
        assertThat(RecordFacts.read(FACTS.json())).isEqualTo(FACTS);
        assertThat(RecordFacts.read(FACTS.json()).json()).isEqualTo(FACTS.json());
    }
}
