package co.ruta.core.assessment;

import co.ruta.core.assessment.ProfileView.Distribution;
import co.ruta.sdk.catalogue.Level;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Counts levels. They are ordinal: counted, never added or averaged; percentages are of what is rated. */
final class Distributions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Distributions() {}

    /** Of one level or nothing per component. */
    static Distribution of(List<Level> scale, Collection<Optional<Integer>> ratings) {
        List<Integer> counts = new ArrayList<>();
        int rated = 0;
        for (Level level : scale) {
            int count = (int) ratings.stream()
                    .filter(it -> it.filter(value -> value == level.value()).isPresent())
                    .count();
            counts.add(count);
            rated += count;
        }
        return of(counts, ratings.size() - rated);
    }

    /** Of counts that were made elsewhere. */
    static Distribution of(List<Integer> counts, int pending) {
        int rated = counts.stream().mapToInt(Integer::intValue).sum();
        List<BigDecimal> percentages = rated == 0
                ? List.of()
                : counts.stream().map(it -> percentage(it, rated)).toList();
        return new Distribution(counts, percentages, rated, pending);
    }

    static BigDecimal percentage(int part, int whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
