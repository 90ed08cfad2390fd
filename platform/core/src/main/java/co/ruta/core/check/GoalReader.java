package co.ruta.core.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Port: what a goal's sentence says. The feature that keeps plans reads sentences. */
public interface GoalReader {
    Said read(String sentence);

    /**
     * As far as the sentence says it.
     *
     * @param due the last day of the month or year, when the sentence names no day
     */
    record Said(
            Optional<BigDecimal> quantity,
            Optional<BigDecimal> baseline,
            Optional<String> unit,
            Optional<LocalDate> due) {
        public static final Said NOTHING =
                new Said(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Whether it may mean {@code number}: as the value reached, or as what is gained or lost on the way. */
        boolean means(BigDecimal number) {
            Optional<BigDecimal> way = quantity.flatMap(
                    to -> baseline.map(from -> to.subtract(from).abs()));
            return quantity.filter(it -> it.compareTo(number) == 0).isPresent()
                    || way.filter(it -> it.compareTo(number) == 0).isPresent();
        }

        /** The quantity, when it is said in this unit. */
        Optional<BigDecimal> quantityIn(String other) {
            return quantity.filter(it -> other.isBlank()
                    || unit.filter(said -> Units.same(said, other)).isPresent());
        }
    }
}
