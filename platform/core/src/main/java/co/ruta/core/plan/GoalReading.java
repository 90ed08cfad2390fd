package co.ruta.core.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a goal's sentence says, as far as it says it.
 *
 * @param quantity what is to be reached
 * @param baseline where it begins, when the sentence says "de … a …"
 * @param unit what is counted: "%", "estudiantes", "puntos"
 * @param due last day; the last of the month or the year when the sentence names no day
 */
public record GoalReading(
        Optional<BigDecimal> quantity, Optional<BigDecimal> baseline, Optional<String> unit, Optional<LocalDate> due) {
    public static final GoalReading NOTHING =
            new GoalReading(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
