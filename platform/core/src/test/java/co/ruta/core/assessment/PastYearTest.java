package co.ruta.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.assessment.ProcessRatingView.LastYear;
import co.ruta.sdk.catalogue.Component;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PastYearTest {
    private static final byte[] RATINGS = {3, 2, 0, 4, 0, 0};

    @Test
    void theSameEditionShouldBeComparedComponentByComponent() {
        PastYear past = new PastYear(2025, Guide.FIRST, Guide.FIRST, RATINGS);

        assertThat(past.of(component("directiva.rumbo.mision")).map(LastYear::level))
                .contains(3);
        assertThat(past.of(component("directiva.clima.ambiente"))).isEmpty();
        assertThat(past.process("directiva.rumbo").orElseThrow().rated()).isEqualTo(2);
    }

    @Test
    void anotherEditionShouldGoThroughTheCrosswalkAndSaySo() {
        PastYear past = new PastYear(2025, Guide.FIRST, Guide.SECOND, RATINGS);

        LastYear horizon = past.of(
                        Guide.SECOND.component("directiva.sentido.horizonte").orElseThrow())
                .orElseThrow();
        assertThat(horizon.crosswalk()).isTrue();
        assertThat(horizon.from()).containsExactly("1.1.1 Misión (3)", "1.1.2 Metas (2)");
    }

    @Test
    void ofSeveralCounterpartsTheLowestShouldCount() {
        PastYear past = new PastYear(2025, Guide.FIRST, Guide.SECOND, RATINGS);

        assertThat(past.of(Guide.SECOND.component("directiva.sentido.horizonte").orElseThrow())
                        .map(LastYear::level))
                .contains(2);
    }

    @Test
    void whatIsNewShouldHaveNoPast() {
        PastYear past = new PastYear(2025, Guide.FIRST, Guide.SECOND, RATINGS);

        assertThat(past.of(Guide.SECOND.component("directiva.sentido.nuevo").orElseThrow()))
                .isEmpty();
        assertThat(past.process("directiva.sentido")).isEqualTo(Optional.empty());
    }

    private static Component component(String slug) {
        return Guide.FIRST.component(slug).orElseThrow();
    }
}
