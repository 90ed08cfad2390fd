package co.ruta.core.stage;

import co.ruta.core.process.ProcessView;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.Optional;

/** How the work on one document stands, for one person. */
public interface StageWork {
    /** How a step done on that page stands. */
    Standing standing(StepPage page);

    /** The one thing to do next; empty when this person has nothing to do in it. */
    Optional<Todo> next();

    /** How the delivery stands, as every kind says it. */
    static Standing delivery(ProcessView view, String delivered) {
        if (!view.state().editable()) {
            return Standing.done(delivered);
        }
        int obstacles = view.delivery().map(it -> it.obstacles().size()).orElse(0);
        return obstacles == 0
                ? Standing.inProgress("Lista para entregar")
                : Standing.toMend(obstacles == 1 ? "1 por completar" : obstacles + " por completar");
    }
}
