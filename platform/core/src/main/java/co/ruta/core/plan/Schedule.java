package co.ruta.core.plan;

import co.ruta.core.plan.ScheduleView.Row;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Objective;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays the actions along the months. */
final class Schedule {
    private Schedule() {}

    static ScheduleView of(PlanView plan, LocalDate today) {
        List<Row> rows = new ArrayList<>();
        for (Objective objective : plan.objectives()) {
            for (Goal goal : objective.goals()) {
                goal.actions().forEach(it -> rows.add(row(plan, objective, goal, it)));
            }
        }
        YearMonth first = YearMonth.of(plan.from(), 1);
        YearMonth last = YearMonth.of(plan.to(), 12);
        List<YearMonth> months = rows.stream()
                .flatMap(it -> Stream.concat(it.start().stream(), it.end().stream()))
                .map(YearMonth::from)
                .toList();
        return new ScheduleView(
                months.stream().filter(first::isAfter).min(YearMonth::compareTo).orElse(first),
                months.stream().filter(last::isBefore).max(YearMonth::compareTo).orElse(last),
                today,
                rows);
    }

    private static Row row(PlanView plan, Objective objective, Goal goal, Action it) {
        boolean backwards =
                it.start().flatMap(start -> it.end().filter(start::isAfter)).isPresent();
        boolean outside = Stream.concat(it.start().stream(), it.end().stream())
                .anyMatch(day -> day.getYear() < plan.from() || day.getYear() > plan.to());
        return new Row(
                it.id(),
                it.text(),
                it.owner(),
                goal.id(),
                goal.text(),
                objective.id(),
                objective.text(),
                objective.area(),
                it.start(),
                it.end(),
                it.weight(),
                backwards ? 0 : months(it.start(), it.end()),
                outside,
                backwards);
    }

    private static int months(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.flatMap(from ->
                        end.map(to -> (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1))
                .orElse(0);
    }
}
