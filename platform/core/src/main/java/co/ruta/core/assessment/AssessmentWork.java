package co.ruta.core.assessment;

import co.ruta.core.process.ProcessView;
import co.ruta.core.stage.StageWork;
import co.ruta.core.stage.Standing;
import co.ruta.core.stage.Todo;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.Optional;

/** How the work on a self-assessment stands. */
final class AssessmentWork implements StageWork {
    private final AssessmentSummary summary;
    private final ProcessView view;
    private final int cycle;

    AssessmentWork(AssessmentSummary summary, ProcessView view, int cycle) {
        this.summary = summary;
        this.view = view;
        this.cycle = cycle;
    }

    @Override
    public Optional<Todo> next() {
        return new NextSteps(summary, view, cycle).next();
    }

    @Override
    public Standing standing(StepPage page) {
        if (page == StepPage.DELIVERY) {
            return StageWork.delivery(view, "Entregada");
        }
        if (!view.state().editable()) {
            return Standing.done(page == StepPage.RATING ? summary.rated() + " de " + summary.total() : "Entregado");
        }
        return switch (page) {
            case TEAM ->
                summary.groups() == 0
                        ? Standing.NOT_BEGUN
                        : Standing.done(summary.groups() == 1 ? "1 grupo" : summary.groups() + " grupos");
            case IDENTITY -> Standing.counted(summary.identityAnswered(), summary.identityItems());
            case RATING ->
                summary.conflicts().isEmpty()
                        ? Standing.counted(summary.rated(), summary.total())
                        : Standing.toMend(summary.conflicts().size() + " por resolver");
            case PROFILE -> profile();
            case STRENGTHS -> strengths();
            default -> Standing.NOT_BEGUN;
        };
    }

    private Standing profile() {
        if (summary.rated() == 0) {
            return Standing.NOT_BEGUN;
        }
        return summary.pending() == 0
                ? Standing.done("Completo")
                : Standing.inProgress(summary.pending() == 1 ? "1 pendiente" : summary.pending() + " pendientes");
    }

    private Standing strengths() {
        if (summary.reasonsMissing() > 0) {
            return Standing.toMend(
                    summary.reasonsMissing() == 1
                            ? "Falta 1 motivo"
                            : "Faltan " + summary.reasonsMissing() + " motivos");
        }
        return summary.decided() == 0
                ? Standing.NOT_BEGUN
                : Standing.done(summary.decided() == 1 ? "1 decidida" : summary.decided() + " decididas");
    }
}
