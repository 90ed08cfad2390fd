package co.ruta.core.plan;

import co.ruta.sdk.check.PlanView.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An opportunity in its place on the priority list: by the edition's scheme, what is not judged yet after what
 * is, discarded ones last.
 *
 * @param rank place from 1; empty for what is not judged yet and for what is discarded
 * @param component its number and name, "2.3.1 Relación pedagógica"; empty when it comes from elsewhere
 * @param priority id of a criterion → what the team judged
 * @param total what decided the place; empty while a judgement is missing
 * @param objectives ids of the objectives that answer it
 */
public record PriorityView(
        String opportunity,
        Optional<Integer> rank,
        String text,
        Optional<String> component,
        Optional<String> area,
        Origin origin,
        Optional<Integer> level,
        Map<String, Integer> priority,
        Optional<Integer> total,
        boolean discarded,
        String reason,
        List<String> objectives) {
    public PriorityView {
        priority = Map.copyOf(priority);
        objectives = List.copyOf(objectives);
    }

    /** Where in the draft the judgement of that criterion stands. */
    public String path(String criterion) {
        return PlanField.OPPORTUNITY_PRIORITY.path(opportunity, criterion);
    }
}
