package co.ruta.core.check;

import co.ruta.core.check.GoalReader.Said;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.Suggestion;
import co.ruta.sdk.check.Suggestion.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A goal is a quantity, a unit and a date; its sentence may say what a field lacks, and must not contradict it. */
final class GoalTexts {
    private final GoalReader reader;

    GoalTexts(GoalReader reader) {
        this.reader = reader;
    }

    Stream<Hit> withoutQuantity(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.goals(plan)
                .filter(it -> it.quantity().isEmpty())
                .filter(it -> reader.read(it.text()).quantityIn(it.unit()).isEmpty())
                .map(it -> Hit.at(Nodes.goal(it.id()) + "/quantity"));
    }

    Stream<Hit> withoutUnit(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.goals(plan)
                .filter(it -> it.unit().isBlank())
                .filter(it -> reader.read(it.text()).unit().isEmpty())
                .map(it -> Hit.at(Nodes.goal(it.id()) + "/unit"));
    }

    Stream<Hit> withoutDeadline(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.goals(plan)
                .filter(it -> it.due().isEmpty())
                .filter(it -> reader.read(it.text()).due().isEmpty())
                .map(it -> Hit.at(Nodes.goal(it.id()) + "/due"));
    }

    Stream<Hit> contradictFields(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.goals(plan).flatMap(it -> contradictions(it, reader.read(it.text())));
    }

    private static Stream<Hit> contradictions(Goal goal, Said said) {
        return Stream.of(quantity(goal, said), unit(goal, said), due(goal, said))
                .flatMap(Optional::stream);
    }

    private static Optional<Hit> quantity(Goal goal, Said said) {
        String path = Nodes.goal(goal.id()) + "/quantity";
        return goal.quantity().filter(it -> !said.means(it)).flatMap(it -> said.quantityIn(goal.unit())
                .map(other -> Hit.at(path)
                        .variant("quantity")
                        .with(Map.of("text", Words.number(other), "field", Words.number(it)))
                        .suggesting(new Suggestion(path, Type.NUMBER, other.toPlainString()))));
    }

    /** The same number, once as a percentage and once as a count. */
    private static Optional<Hit> unit(Goal goal, Said said) {
        String path = Nodes.goal(goal.id()) + "/unit";
        return said.unit()
                .filter(it -> !goal.unit().isBlank() && Units.isPercent(it) != Units.isPercent(goal.unit()))
                .filter(it -> goal.quantity().filter(said::means).isPresent())
                .map(it -> Hit.at(path)
                        .variant("unit")
                        .with(Map.of("text", it, "field", goal.unit()))
                        .suggesting(new Suggestion(path, Type.TEXT, it)));
    }

    private static Optional<Hit> due(Goal goal, Said said) {
        String path = Nodes.goal(goal.id()) + "/due";
        return said.due()
                .filter(it -> goal.due()
                        .map(LocalDate::getYear)
                        .filter(year -> year != it.getYear())
                        .isPresent())
                .map(it -> Hit.at(path)
                        .variant("due")
                        .with(Map.of(
                                "text",
                                Integer.toString(it.getYear()),
                                "field",
                                Words.date(goal.due().orElseThrow())))
                        .suggesting(new Suggestion(path, Type.DATE, it.toString())));
    }
}
