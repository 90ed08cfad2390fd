package co.ruta.core.check;

import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.Suggestion;
import co.ruta.sdk.check.Suggestion.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The targets of each year lead to the goal: as the value reached, or as steps that add up to it. */
final class TargetChecks {
    private TargetChecks() {}

    static Stream<Hit> goBackwards(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.goals(plan).filter(it -> !addUp(it)).flatMap(TargetChecks::backwards);
    }

    private static Stream<Hit> backwards(Goal goal) {
        List<Map.Entry<Integer, BigDecimal>> targets =
                new ArrayList<>(goal.targets().entrySet());
        if (targets.size() < 2) {
            return Stream.empty();
        }
        BigDecimal end = goal.quantity().orElse(targets.get(targets.size() - 1).getValue());
        int direction = end.compareTo(goal.baseline().orElse(targets.get(0).getValue()));
        Stream.Builder<Hit> hits = Stream.builder();
        for (int i = 1; i < targets.size(); i++) {
            int step = targets.get(i).getValue().compareTo(targets.get(i - 1).getValue());
            if (step * direction < 0) {
                hits.add(Hit.at(Nodes.goal(goal.id()) + "/targets/"
                                + targets.get(i).getKey())
                        .with(Map.of(
                                "year", Integer.toString(targets.get(i).getKey()),
                                "target", Words.number(targets.get(i).getValue()),
                                "before", Integer.toString(targets.get(i - 1).getKey()),
                                "earlier", Words.number(targets.get(i - 1).getValue()))));
            }
        }
        return hits.build();
    }

    /** The target of the year the goal is due, or the last one, is the goal's quantity. */
    static Stream<Hit> disagree(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.goals(plan)
                .filter(it -> it.quantity().isPresent() && !it.targets().isEmpty() && !addUp(it))
                .flatMap(goal -> {
                    int last = goal.targets().lastKey();
                    int year = goal.due()
                            .map(due -> due.getYear())
                            .filter(goal.targets()::containsKey)
                            .orElse(last);
                    BigDecimal quantity = goal.quantity().orElseThrow();
                    BigDecimal target =
                            Optional.ofNullable(goal.targets().get(year)).orElseThrow();
                    String path = Nodes.goal(goal.id()) + "/targets/" + year;
                    boolean due = goal.due().map(it -> it.getYear() <= last).orElse(true);
                    return target.compareTo(quantity) == 0 || !due
                            ? Stream.empty()
                            : Stream.of(Hit.at(path)
                                    .with(Map.of(
                                            "year", Integer.toString(year),
                                            "target", Words.number(target),
                                            "quantity", Words.number(quantity)))
                                    .suggesting(new Suggestion(path, Type.NUMBER, quantity.toPlainString())));
                });
    }

    /** A goal that takes more than the year says what is to be reached by the end of each. */
    static Stream<Hit> missing(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.goals(plan).flatMap(goal -> {
            int last = Math.min(goal.due().map(due -> due.getYear()).orElse(plan.to()), plan.to());
            List<String> years = last <= plan.year()
                    ? List.of()
                    : IntStream.rangeClosed(plan.year(), last)
                            .filter(it -> !goal.targets().containsKey(it))
                            .mapToObj(Integer::toString)
                            .toList();
            return years.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Hit.at(Nodes.goal(goal.id()) + "/targets/" + years.get(0))
                            .with(Map.of("years", String.join(", ", years), "last", Integer.toString(last))));
        });
    }

    private static boolean addUp(Goal goal) {
        BigDecimal sum = goal.targets().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return goal.targets().size() > 1
                && goal.quantity().filter(it -> it.compareTo(sum) == 0).isPresent();
    }
}
