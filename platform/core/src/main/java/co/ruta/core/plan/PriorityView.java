package co.ruta.core.plan;

import co.ruta.sdk.check.PlanView.Origin;
import java.util.List;
import java.util.Optional;

/**
 * An opportunity in its place on the priority list: those with the highest sum first, equal sums by impact, urgency and
 * trend, what is not judged yet after them, discarded ones last.
 *
 * @param rank place from 1; empty for what is not judged yet and for what is discarded
 * @param component its number and name, "2.3.1 Relación pedagógica"; empty when it comes from elsewhere
 * @param sum urgency, trend and impact together, 3 to 15; empty while one is missing
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
        Optional<Integer> urgency,
        Optional<Integer> trend,
        Optional<Integer> impact,
        Optional<Integer> sum,
        boolean discarded,
        String reason,
        List<String> objectives) {
    public PriorityView {
        objectives = List.copyOf(objectives);
    }
}
