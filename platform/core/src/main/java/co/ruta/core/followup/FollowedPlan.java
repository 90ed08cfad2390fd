package co.ruta.core.followup;

import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Objective;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The delivered plan as one year follows it.
 *
 * @param receipt number of the submission that is followed
 * @param number its version
 * @param year the year that is followed
 * @param earlier the versions that were followed before it was adjusted, newest first
 */
record FollowedPlan(String receipt, int number, int year, String school, PlanView view, List<PlanView> earlier) {
    FollowedPlan {
        earlier = List.copyOf(earlier);
    }

    List<Objective> objectives() {
        return view.objectives();
    }

    Stream<Goal> goals() {
        return goals(view);
    }

    /** Actions that run in the year, or that never said when. */
    List<Action> actions(Goal goal) {
        return goal.actions().stream().filter(this::runs).toList();
    }

    /** Actions the year had before the plan was adjusted, and has no more. */
    List<Action> dropped() {
        Map<String, Action> dropped = new LinkedHashMap<>();
        earlier.stream()
                .flatMap(FollowedPlan::actions)
                .filter(this::runs)
                .forEach(it -> dropped.putIfAbsent(it.id(), it));
        actions(view).filter(this::runs).map(Action::id).forEach(dropped::remove);
        return List.copyOf(dropped.values());
    }

    /** Whether an action came with an adjustment: no version followed before had it. */
    boolean fresh(String action) {
        return !earlier.isEmpty()
                && earlier.stream().flatMap(FollowedPlan::actions).noneMatch(it -> it.id()
                        .equals(action));
    }

    private static Stream<Action> actions(PlanView view) {
        return goals(view).flatMap(it -> it.actions().stream());
    }

    private static Stream<Goal> goals(PlanView view) {
        return view.objectives().stream().flatMap(it -> it.goals().stream());
    }

    /** This version first, then those followed before: what was said of them is still told by its name. */
    private Stream<PlanView> versions() {
        return Stream.concat(Stream.of(view), earlier.stream());
    }

    private boolean runs(Action action) {
        return action.start().map(it -> it.getYear() <= year).orElse(true)
                && action.end().map(it -> it.getYear() >= year).orElse(true);
    }

    /** What was to be reached by the end of the year; empty when the goal asks for nothing yet. */
    Optional<BigDecimal> target(Goal goal) {
        return Optional.ofNullable(goal.targets().get(year)).or(() -> due(goal) ? goal.quantity() : Optional.empty());
    }

    /** Whether the year's evaluation has to say how it ended: it is due, or has a target for the year. */
    boolean evaluated(Goal goal) {
        return goal.targets().containsKey(year) || due(goal);
    }

    private boolean due(Goal goal) {
        return goal.due().map(it -> it.getYear() <= year).orElse(goal.targets().isEmpty());
    }

    /** Whether a place speaks of something this plan has. */
    boolean knows(FollowPlace place) {
        boolean action = place.action()
                .map(id -> goals().flatMap(it -> it.actions().stream())
                        .anyMatch(it -> it.id().equals(id)))
                .orElse(true);
        boolean goal = place.goal()
                .map(id -> goals().anyMatch(it -> it.id().equals(id)))
                .orElse(true);
        boolean objective = place.objective()
                .map(id -> objectives().stream().anyMatch(it -> it.id().equals(id)))
                .orElse(true);
        return action && goal && objective;
    }

    /** "de la acción «…»"; empty for what speaks of no node of the plan. */
    Optional<String> ofNode(FollowPlace place) {
        return place.action()
                .flatMap(id -> versions()
                        .flatMap(FollowedPlan::actions)
                        .filter(it -> it.id().equals(id))
                        .map(it -> "de la acción «" + it.text() + "»")
                        .findFirst())
                .or(() -> place.goal().flatMap(id -> versions()
                        .flatMap(FollowedPlan::goals)
                        .filter(it -> it.id().equals(id))
                        .map(it -> "de la meta «" + it.text() + "»")
                        .findFirst()))
                .or(() -> place.objective().flatMap(id -> versions()
                        .flatMap(it -> it.objectives().stream())
                        .filter(it -> it.id().equals(id))
                        .map(it -> "del objetivo «" + it.text() + "»")
                        .findFirst()));
    }
}
