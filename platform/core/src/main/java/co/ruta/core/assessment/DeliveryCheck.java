package co.ruta.core.assessment;

import co.ruta.core.process.ProcessView;
import co.ruta.core.stage.Answer;
import co.ruta.core.stage.DataField;
import co.ruta.core.stage.Point;
import java.util.List;
import java.util.Optional;

/**
 * The check-answers page: what will be delivered, what stops it, what is only advice.
 *
 * @param answers what will be delivered, section by section
 * @param stops what must be mended first; each with where
 * @param advice what is worth mending and does not stop
 * @param data the participation and approval the delivery asks for
 * @param option the transition that delivers, in this state; empty when there is nothing to deliver now
 */
public record DeliveryCheck(
        AssessmentHead head,
        List<Answer> answers,
        List<Point> stops,
        List<Point> advice,
        List<DataField> data,
        Optional<ProcessView.Option> option) {
    public DeliveryCheck {
        answers = List.copyOf(answers);
        stops = List.copyOf(stops);
        advice = List.copyOf(advice);
        data = List.copyOf(data);
    }
}
