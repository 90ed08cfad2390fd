package co.ruta.core.check;

import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.PlanView;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What hangs on a goal, and when it is due. */
final class GoalChecks {
    private GoalChecks() {}

    static Stream<Hit> withoutIndicator(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.goals(plan).filter(it -> it.indicators().isEmpty()).map(it -> Hit.at(Nodes.goal(it.id())));
    }

    static Stream<Hit> withoutAction(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.goals(plan).filter(it -> it.actions().isEmpty()).map(it -> Hit.at(Nodes.goal(it.id())));
    }

    static Stream<Hit> outsideHorizon(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.goals(plan)
                .filter(it -> it.due()
                        .filter(due -> due.getYear() < plan.from() || due.getYear() > plan.to())
                        .isPresent())
                .map(it -> Hit.at(Nodes.goal(it.id()) + "/due")
                        .with(Map.of(
                                "due", Words.date(it.due().orElseThrow()),
                                "from", Integer.toString(plan.from()),
                                "to", Integer.toString(plan.to()))));
    }

    static Stream<Hit> weights(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.goals(plan)
                .filter(it ->
                        it.actions().stream().anyMatch(action -> action.weight().isPresent()))
                .flatMap(it -> {
                    int sum = it.actions().stream()
                            .mapToInt(action -> action.weight().orElse(0))
                            .sum();
                    return sum == 100
                            ? Stream.empty()
                            : Stream.of(Hit.at(Nodes.goal(it.id()))
                                    .also(it.actions().stream()
                                            .map(action -> Nodes.action(action.id()))
                                            .toList())
                                    .with(Map.of("sum", Integer.toString(sum))));
                });
    }
}
