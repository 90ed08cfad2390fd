package co.ruta.core.followup;

import co.ruta.core.followup.Coded.Result;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a value says beside its target. The way leads from the baseline to the target, up or down; without a baseline more is
 * better.
 *
 * @param because Spanish: "42 frente a 46 puntos previstos"
 */
record GoalJudgement(Result result, String because) {
    static Optional<GoalJudgement> of(
            Optional<BigDecimal> value, Optional<BigDecimal> target, Optional<BigDecimal> baseline, String unit) {
        if (value.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal reached = value.get();
        BigDecimal wanted = target.get();
        BigDecimal from = baseline.orElse(BigDecimal.ZERO);
        int way = baseline.isPresent() ? wanted.compareTo(from) : 1;
        boolean met = way < 0 ? reached.compareTo(wanted) <= 0 : reached.compareTo(wanted) >= 0;
        boolean nearer = way < 0 ? reached.compareTo(from) < 0 : reached.compareTo(from) > 0;
        String because =
                words(reached) + " frente a " + words(wanted) + (unit.isBlank() ? "" : " " + unit) + " previstos"
                        + baseline.map(it -> "; se partió de " + words(it)).orElse("");
        return Optional.of(new GoalJudgement(met ? Result.MET : nearer ? Result.PARTLY : Result.NOT_MET, because));
    }

    static String words(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
