package co.ruta.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.portal.page.LevelTones.Tone;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTonesTest {
    @Test
    void fourLevelsShouldKeepTheirTones() {
        assertThat(LevelTones.of(4))
                .containsExactly(
                        new Tone("#cfe0f4", false),
                        new Tone("#8db4e2", false),
                        new Tone("#3366cc", true),
                        new Tone("#002f5c", true));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9})
    void aHigherLevelShouldBeDarkerAndItsFigureReadable(int levels) {
        List<Tone> tones = LevelTones.of(levels);

        assertThat(new HashSet<>(tones)).hasSize(levels);
        for (int i = 0; i < levels; i++) {
            String figure = tones.get(i).dark() ? "#ffffff" : "#1f2730";
            assertThat(LevelTones.contrast(tones.get(i).fill(), figure)).isGreaterThanOrEqualTo(4.5);
            if (i > 0) {
                assertThat(LevelTones.contrast(
                                tones.get(i - 1).fill(), tones.get(i).fill()))
                        .as("levels %d and %d of %d", i, i + 1, levels)
                        .isGreaterThan(1.15);
                assertThat(LevelTones.luminance(tones.get(i).fill()))
                        .isLessThan(LevelTones.luminance(tones.get(i - 1).fill()));
            }
        }
    }
}
