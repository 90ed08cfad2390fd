package co.ruta.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrailTimeTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final TrailTime time = () -> NOW;

    @Test
    void whatHappenedJustNowShouldKeepItsMoment() {
        Instant told = NOW.minusMillis(20);
        assertThat(time.of(told)).isEqualTo(told);
    }

    @Test
    void whatAStoryTellsShouldBeDatedByTheServer() {
        assertThat(time.of(NOW.minus(Duration.ofDays(300)))).isEqualTo(NOW);
        assertThat(time.of(NOW.plus(Duration.ofDays(2)))).isEqualTo(NOW);
    }
}
