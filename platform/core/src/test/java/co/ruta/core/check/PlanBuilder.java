package co.ruta.core.check;

import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Indicator;
import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.check.PlanView.Opportunity;
import co.ruta.sdk.check.PlanView.Origin;
import co.ruta.sdk.check.PlanView.Resource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A plan in which nothing is wrong, to break one thing at a time. */
final class PlanBuilder {
    static final Resource PAPER = new Resource("R1", "Guías", "Material", "FSE", Map.of(2027, 300_000L));

    int from = 2027;
    int to = 2029;
    Opportunity opportunity = new Opportunity(
            "O1",
            Optional.of("academica.seguimiento-academico.seguimiento-asistencia"),
            "Inasistencia alta",
            Origin.SELF_ASSESSMENT,
            Optional.of(2),
            judged(4),
            false);
    List<String> answers = List.of("O1");
    Indicator indicator = new Indicator(
            "I1", "Inasistencia", "Faltas", "Asistencias posibles", "%", Optional.of(BigDecimal.valueOf(11)), "", "");
    List<Action> actions = List.of(action("A1"));
    List<Indicator> indicators = List.of(indicator);
    Goal goal = new Goal(
            "M1",
            "Bajar la inasistencia del 11 % al 6 % a noviembre de 2028",
            Optional.of(BigDecimal.valueOf(6)),
            "%",
            Optional.of(LocalDate.of(2028, 11, 30)),
            Optional.of(BigDecimal.valueOf(11)),
            new TreeMap<>(Map.of(2027, BigDecimal.valueOf(9), 2028, BigDecimal.valueOf(6))),
            List.of(),
            List.of());
    boolean goals = true;

    /** The same for each criterion of Guía 34. */
    static Map<String, Integer> judged(int each) {
        return Map.of("urgency", each, "trend", each, "impact", each);
    }

    static Action action(String id) {
        return action(id, "Coordinación", "2027-02-01", "2028-10-30", Optional.empty());
    }

    static Action action(String id, String owner, String start, String end, Optional<Integer> weight) {
        return new Action(id, "Llamar a las familias", owner, date(start), date(end), weight, "", List.of(PAPER));
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    PlanBuilder goal(UnaryOperator<Goal> change) {
        goal = change.apply(goal);
        return this;
    }

    PlanBuilder actions(Action... changed) {
        actions = List.of(changed);
        return this;
    }

    PlanBuilder indicators(Indicator... changed) {
        indicators = List.of(changed);
        return this;
    }

    static Goal with(Goal it, String text, Optional<BigDecimal> quantity, String unit, Optional<LocalDate> due) {
        return new Goal(it.id(), text, quantity, unit, due, it.baseline(), it.targets(), it.indicators(), it.actions());
    }

    static Goal targets(Goal it, Map<Integer, BigDecimal> targets) {
        return new Goal(
                it.id(),
                it.text(),
                it.quantity(),
                it.unit(),
                it.due(),
                it.baseline(),
                new TreeMap<>(targets),
                it.indicators(),
                it.actions());
    }

    PlanView build() {
        Goal whole = new Goal(
                goal.id(),
                goal.text(),
                goal.quantity(),
                goal.unit(),
                goal.due(),
                goal.baseline(),
                goal.targets(),
                indicators,
                actions);
        List<Goal> all = new ArrayList<>();
        if (goals) {
            all.add(whole);
        }
        return new PlanView(
                from,
                to,
                2027,
                List.of(opportunity),
                List.of(new Objective("B1", "Mejorar la asistencia", "academica", answers, all)));
    }
}
