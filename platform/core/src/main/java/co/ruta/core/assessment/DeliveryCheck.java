package co.ruta.core.assessment;

import co.ruta.core.process.ProcessView;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
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

    /** One line: "Gestión académica" – "12 de 19 valorados; 6 pendientes y 1 por resolver". */
    public record Answer(String title, String text, Mend mend, boolean attention) {}

    /** Something to mend: a stable code, a Spanish sentence, and where. */
    public record Point(String code, String text, Mend mend) {}

    /**
     * Where something is mended.
     *
     * @param place slug of the process on the rating page, or the field's path; empty for the page as a whole
     * @param path the path in the draft the point is about; empty when it is about none
     */
    public record Mend(StepPage page, Optional<String> place, Optional<String> path) {}

    /**
     * A field of the delivery page.
     *
     * @param path e.g. {@code delivery/act}
     * @param type which input it takes
     * @param error what is wrong with it, in Spanish
     */
    public record DataField(
            String path, String label, String help, Type type, String value, long rev, Optional<String> error) {

        /** Which input it takes. */
        public enum Type {
            TEXT,
            DATE,
            COUNT,
            FLAG
        }
    }
}
