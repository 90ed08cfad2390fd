package co.ruta.core.check;

import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who, when and with what. */
final class ActionChecks {
    private ActionChecks() {}

    static Stream<Hit> outsideHorizon(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.actions(plan).flatMap(it -> outside(it, plan).stream());
    }

    private static Optional<Hit> outside(Action action, PlanView plan) {
        Optional<String> field = action.start().filter(it -> outside(it, plan)).isPresent()
                ? Optional.of("start")
                : action.end().filter(it -> outside(it, plan)).map(it -> "end");
        return field.map(it -> {
            LocalDate date = (it.equals("start") ? action.start() : action.end()).orElseThrow();
            return Hit.at(Nodes.action(action.id()) + "/" + it)
                    .variant(it)
                    .with(Map.of(
                            "date", Words.date(date),
                            "from", Integer.toString(plan.from()),
                            "to", Integer.toString(plan.to())));
        });
    }

    private static boolean outside(LocalDate date, PlanView plan) {
        return date.getYear() < plan.from() || date.getYear() > plan.to();
    }

    static Stream<Hit> endBeforeStart(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.actions(plan).filter(ActionChecks::reversed).map(it -> Hit.at(Nodes.action(it.id()) + "/end")
                .with(Map.of(
                        "start", Words.date(it.start().orElseThrow()),
                        "end", Words.date(it.end().orElseThrow()))));
    }

    private static boolean reversed(Action action) {
        return action.start()
                .filter(start -> action.end().filter(it -> it.isBefore(start)).isPresent())
                .isPresent();
    }

    /** What lies outside the plan altogether is said once, by that kind. */
    static Stream<Hit> afterGoalDue(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.goals(plan).filter(it -> it.due().isPresent()).flatMap(goal -> goal.actions().stream()
                .filter(it -> outside(it, plan).isEmpty() && !reversed(it))
                .filter(it -> last(it).filter(date -> date.isAfter(goal.due().orElseThrow()))
                        .isPresent())
                .map(it -> late(goal, it)));
    }

    private static Hit late(Goal goal, Action action) {
        return Hit.at(Nodes.action(action.id()) + (action.end().isPresent() ? "/end" : "/start"))
                .also(List.of(Nodes.goal(goal.id())))
                .with(Map.of(
                        "date", Words.date(last(action).orElseThrow()),
                        "due", Words.date(goal.due().orElseThrow())));
    }

    private static Optional<LocalDate> last(Action action) {
        return action.end().or(action::start);
    }

    static Stream<Hit> withoutOwner(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.actions(plan)
                .filter(it -> it.owner().isBlank())
                .map(it -> Hit.at(Nodes.action(it.id()) + "/owner"));
    }

    static Stream<Hit> withoutDates(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.actions(plan)
                .filter(it -> it.start().isEmpty() || it.end().isEmpty())
                .map(it -> {
                    String field = it.start().isEmpty() ? "start" : "end";
                    boolean both = it.start().isEmpty() && it.end().isEmpty();
                    return Hit.at(Nodes.action(it.id()) + "/" + field).variant(both ? "both" : field);
                });
    }

    static Stream<Hit> resourcesMissing(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.actions(plan).filter(it -> it.resources().isEmpty()).map(it -> Hit.at(Nodes.action(it.id())));
    }

    static Stream<Hit> costWithoutSource(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.actions(plan)
                .flatMap(it -> it.resources().stream())
                .filter(it ->
                        it.source().isBlank() && it.costs().values().stream().anyMatch(cost -> cost > 0))
                .map(it -> Hit.at(Nodes.resource(it.id()) + "/source").with(Map.of("resource", it.name())));
    }
}
