package co.ruta.core.followup;

import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Objective;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A delivered plan with one goal and two actions of 2027, one of 2028. */
final class FollowedPlans {
    static final String OBJECTIVE = "01K0000000000000000000000B";
    static final String GOAL = "01K0000000000000000000000G";
    static final String FIRST = "01K00000000000000000000001";
    static final String SECOND = "01K00000000000000000000002";
    static final String LATER = "01K00000000000000000000003";
    static final String FRESH = "01K00000000000000000000004";
    static final String CUT = "01K0000000000000000000000C";
    static final String NEXT_CUT = "01K0000000000000000000000D";

    private FollowedPlans() {}

    static FollowedPlan plan() {
        return plan(Map.of(2027, BigDecimal.valueOf(40)), Optional.of(60), Optional.of(40));
    }

    static FollowedPlan plan(
            Map<Integer, BigDecimal> targets, Optional<Integer> firstWeight, Optional<Integer> secondWeight) {
        Goal goal = new Goal(
                GOAL,
                "Bajar de 52 % a 25 %",
                Optional.of(BigDecimal.valueOf(25)),
                "%",
                Optional.of(LocalDate.of(2028, 11, 26)),
                Optional.of(BigDecimal.valueOf(52)),
                new TreeMap<>(targets),
                List.of(),
                List.of(
                        action(FIRST, 2027, firstWeight),
                        action(SECOND, 2027, secondWeight),
                        action(LATER, 2028, Optional.empty())));
        return new FollowedPlan(
                "XXX-PMI-2027-00001",
                1,
                2027,
                "Escuela",
                new PlanView(
                        2027,
                        2029,
                        2027,
                        List.of(),
                        List.of(new Objective(OBJECTIVE, "Escribir", "academica", List.of(), List.of(goal)))),
                List.of());
    }

    /** The plan after an adjustment took the second action out and brought another. */
    static FollowedPlan adjusted() {
        FollowedPlan before = plan();
        Goal goal = before.goals().findFirst().orElseThrow();
        Goal after = new Goal(
                goal.id(),
                goal.text(),
                goal.quantity(),
                goal.unit(),
                goal.due(),
                goal.baseline(),
                goal.targets(),
                goal.indicators(),
                List.of(action(FIRST, 2027, Optional.of(60)), action(FRESH, 2027, Optional.of(40))));
        return new FollowedPlan(
                "XXX-PMI-2027-00002",
                2,
                2027,
                "Escuela",
                new PlanView(
                        2027,
                        2029,
                        2027,
                        List.of(),
                        List.of(new Objective(OBJECTIVE, "Escribir", "academica", List.of(), List.of(after)))),
                List.of(before.view()));
    }

    private static Action action(String id, int year, Optional<Integer> weight) {
        return new Action(
                id,
                "Cartas entre sedes",
                "Docentes",
                Optional.of(LocalDate.of(year, 2, 1)),
                Optional.of(LocalDate.of(year, 10, 29)),
                weight,
                "",
                List.of());
    }
}
