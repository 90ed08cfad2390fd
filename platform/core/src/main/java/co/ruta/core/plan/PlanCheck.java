package co.ruta.core.plan;

import co.ruta.core.process.ProcessView;
import co.ruta.core.stage.Answer;
import co.ruta.core.stage.DataField;
import co.ruta.core.stage.Point;
import java.util.List;
import java.util.Optional;

/**
 * The check-answers page of a plan.
 *
 * @param answers what will be delivered, section by section
 * @param stops what must be mended first; each with where
 * @param advice what is worth mending and does not stop
 * @param data the approval, and the adjustment where one is told, that the delivery asks for
 * @param option the transition that delivers, in this state; empty when there is nothing to deliver now
 */
public record PlanCheck(
        PlanHead head,
        List<Answer> answers,
        List<Point> stops,
        List<Point> advice,
        List<DataField> data,
        Optional<ProcessView.Option> option) {
    public PlanCheck {
        answers = List.copyOf(answers);
        stops = List.copyOf(stops);
        advice = List.copyOf(advice);
        data = List.copyOf(data);
    }
}
