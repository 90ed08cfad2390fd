package co.ruta.core.followup;

import co.ruta.core.followup.FollowView.Cut;
import co.ruta.core.process.ProcessView;
import co.ruta.core.stage.StageWork;
import co.ruta.core.stage.Standing;
import co.ruta.core.stage.Todo;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.Optional;

/** How the follow-up stands, and the first of a fixed order of things to do that applies. */
final class FollowWork implements StageWork {
    private final FollowView follow;
    private final ProcessView view;

    FollowWork(FollowView follow, ProcessView view) {
        this.follow = follow;
        this.view = view;
    }

    @Override
    public Standing standing(StepPage page) {
        if (page == StepPage.DELIVERY) {
            return StageWork.delivery(view, "Cerrado");
        }
        if (!view.state().editable()) {
            return Standing.done("Cerrado");
        }
        int cuts = follow.cuts().size();
        if (!follow.contested().isEmpty()) {
            return Standing.toMend(follow.contested().size() + " por resolver");
        }
        if (cuts == 0) {
            return follow.setup().complete() ? Standing.inProgress("Sin cortes") : Standing.NOT_BEGUN;
        }
        return Standing.inProgress(cuts == 1 ? "1 corte" : cuts + " cortes");
    }

    @Override
    public Optional<Todo> next() {
        if (!view.state().editable() || !follow.mayRows()) {
            return Optional.empty();
        }
        if (follow.mayAll() && !follow.setup().complete()) {
            return todo("Monte el seguimiento: instrumento, responsable y frecuencia", "Montar el seguimiento");
        }
        if (follow.newer().filter(FollowView.Newer::mayMove).isPresent()) {
            return todo(
                    "El plan cambió: pase el seguimiento a su versión "
                            + follow.newer().get().number(),
                    "Ver qué cambió");
        }
        if (follow.cuts().isEmpty()) {
            return follow.mayAll() ? todo("Registre el primer corte del plan", "Registrar el corte") : Optional.empty();
        }
        Cut last = follow.cuts().get(follow.cuts().size() - 1);
        long left = follow.actions().count() - last.told();
        if (left > 0) {
            return todo(
                    left == 1
                            ? "Diga cómo va la acción que falta en el último corte"
                            : "Diga cómo van las " + left + " acciones que faltan en el último corte",
                    "Completar el corte");
        }
        return Todo.deliver(view, "el seguimiento de " + follow.year());
    }

    private static Optional<Todo> todo(String title, String button) {
        return Optional.of(Todo.on(StepPage.FOLLOW_UP, title, button));
    }
}
