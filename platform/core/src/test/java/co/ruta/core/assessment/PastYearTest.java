package co.ruta.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.assessment.ProcessRatingView.LastYear;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.catalogue.Level;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PastYearTest {
    private static final byte[] RATINGS = {3, 2, 0, 4, 0, 0};
    private static final Catalogue FIVE_LEVELS = new Catalogue(
            "five",
            2026,
            "Guía de cinco niveles",
            IntStream.rangeClosed(1, 5)
                    .mapToObj(it -> new Level(it, "n" + it, "Nivel " + it, "Significado"))
                    .toList(),
            Guide.SECOND.areas(),
            Optional.of("sample-2020"));

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

    @Test
    void anotherScaleShouldBeShownWithItAndNotCompared() {
        PastYear past = new PastYear(2025, Guide.FIRST, FIVE_LEVELS, RATINGS);

        LastYear horizon = past.of(
                        FIVE_LEVELS.component("directiva.sentido.horizonte").orElseThrow())
                .orElseThrow();
        assertThat(horizon.otherScale()).contains(4);
        assertThat(past.whole()).isEmpty();
        assertThat(past.area("directiva")).isEmpty();
        assertThat(past.note().orElseThrow())
                .contains("de 4 niveles en lugar de 5")
                .contains("no se comparan");
        assertThat(Suggesting.because(3, 2026, Optional.of(horizon), 1))
                .isEqualTo(
                        "Nivel 3 en 2026; en 2025 era 2 de 4, en otra escala que no se compara (comparación inferida con"
                                + " otra edición de la guía). Una evidencia.");
    }

    @Test
    void withoutACrosswalkNothingShouldBeComparedAndItShouldBeSaid() {
        Catalogue own = new Catalogue("own", 2026, "Guía propia", Guide.FIRST.levels(), Guide.FIRST.areas());
        PastYear past = new PastYear(2025, Guide.FIRST, own, RATINGS);

        assertThat(past.of(component("directiva.rumbo.mision"))).isEmpty();
        assertThat(past.whole()).isEmpty();
        assertThat(past.area("directiva")).isEmpty();
        assertThat(past.note().orElseThrow()).contains("no hay equivalencia");
    }

    private static Component component(String slug) {
        return Guide.FIRST.component(slug).orElseThrow();
    }
}
