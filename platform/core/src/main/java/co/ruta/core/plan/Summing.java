package co.ruta.core.plan;

import co.ruta.core.stage.Point;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Opportunity;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts how far a plan has come. */
final class Summing {
    private Summing() {}

    static PlanSummary of(
            PlanContent content,
            List<Point> conflicts,
            boolean adjusting,
            PlanPermission permission,
            boolean editable) {
        PlanView plan = content.plan();
        List<Opportunity> kept =
                plan.opportunities().stream().filter(it -> !it.discarded()).toList();
        Set<String> answered = plan.objectives().stream()
                .flatMap(it -> it.opportunities().stream())
                .collect(Collectors.toSet());
        List<Goal> goals =
                plan.objectives().stream().flatMap(it -> it.goals().stream()).toList();
        List<Action> actions =
                goals.stream().flatMap(it -> it.actions().stream()).toList();
        return new PlanSummary(
                plan.opportunities().size(),
                plan.opportunities().size() - kept.size(),
                count(plan.opportunities(), it -> it.discarded() || Priorities.judged(content.priorities(), it)),
                count(kept, it -> answered.contains(it.id())),
                plan.objectives().size(),
                count(plan.objectives(), it -> !it.goals().isEmpty()),
                goals.size(),
                count(
                        goals,
                        it -> it.quantity().isPresent()
                                && !it.unit().isBlank()
                                && it.due().isPresent()),
                count(goals, it -> !it.indicators().isEmpty()),
                count(goals, it -> !it.actions().isEmpty()),
                goals.stream().mapToInt(it -> it.indicators().size()).sum(),
                actions.size(),
                count(actions, it -> !it.owner().isBlank()),
                count(actions, it -> it.start().isPresent() && it.end().isPresent()),
                count(actions, it -> !it.resources().isEmpty()),
                content.socialisation().size(),
                adjusting,
                !content.adjustment().isEmpty(),
                conflicts,
                editable && (permission.writes() || permission.contributes()),
                permission.all());
    }

    private static <T> int count(List<T> items, Predicate<T> which) {
        return (int) items.stream().filter(which).count();
    }
}
