package ${package};

import co.ruta.sdk.SourceRef;
import co.ruta.sdk.check.Check;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.Finding;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.check.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An objective in so few words that it says neither what changes nor for whom. */
final class ObjectiveTooShort implements Check<PlanView> {
    static final CheckKind KIND = new CheckKind("OBJECTIVE_TOO_SHORT");
    private static final String MINIMUM = "objectives.words.minimum";

    @Override
    public Class<PlanView> reads() {
        return PlanView.class;
    }

    @Override
    public List<Finding> check(PlanView plan, CheckContext context) {
        int minimum = Integer.parseInt(context.settings().getOrDefault(MINIMUM, "0"));
        return plan.objectives().stream()
                .filter(it -> !it.text().isBlank() && words(it) < minimum)
                .map(it -> finding(it, minimum))
                .toList();
    }

    private static int words(Objective objective) {
        return objective.text().strip().split("\\s+").length;
    }

    private static Finding finding(Objective objective, int minimum) {
        return new Finding(
                KIND,
                Severity.ADVICE,
                "objectives/" + objective.id() + "/text",
                List.of(),
                "objective-too-short",
                Map.of("words", Integer.toString(words(objective)), "minimum", Integer.toString(minimum)),
                Optional.empty(),
                SourceRef.DESIGN_DECISION);
    }
}
