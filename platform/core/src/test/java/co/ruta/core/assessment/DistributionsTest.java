package co.ruta.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.assessment.ProfileView.Distribution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DistributionsTest {
    @Test
    void percentagesShouldBeOfWhatIsRatedWithTwoDecimals() {
        Distribution it = Distributions.of(List.of(0, 4, 11, 3), 1);

        assertThat(it.percentages())
                .containsExactly(
                        new BigDecimal("0.00"),
                        new BigDecimal("22.22"),
                        new BigDecimal("61.11"),
                        new BigDecimal("16.67"));
        assertThat(it.rated()).isEqualTo(18);
        assertThat(it.total()).isEqualTo(19);
        assertThat(it.complete()).isFalse();
    }

    @Test
    void percentagesShouldNotBeForcedToAHundred() {
        assertThat(Distributions.of(List.of(1, 1, 1, 0), 0).percentages().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("99.99");
    }

    @Test
    void pendingShouldBePendingAndNeverTheLowestLevel() {
        List<Optional<Integer>> ratings = new ArrayList<>(List.of(Optional.of(2), Optional.of(2)));
        ratings.add(Optional.empty());

        Distribution it = Distributions.of(Guide.FIRST.levels(), ratings);

        assertThat(it.counts()).containsExactly(0, 2, 0, 0);
        assertThat(it.pending()).isEqualTo(1);
    }

    @Test
    void nothingRatedShouldHaveNoPercentages() {
        assertThat(Distributions.of(List.of(0, 0, 0, 0), 5).percentages()).isEmpty();
    }

    @Test
    void packedRatingsShouldComeBackAsTheyWere() {
        byte[] packed =
                PackedRatings.pack(Guide.FIRST, slug -> slug.endsWith("metas") ? Optional.of(3) : Optional.empty());

        assertThat(packed).containsExactly(0, 3, 0, 0, 0, 0);
        assertThat(PackedRatings.unpack(Guide.FIRST, packed))
                .containsOnly(java.util.Map.entry("directiva.rumbo.metas", 3));
    }
}
