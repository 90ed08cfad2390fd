package co.ruta.core.route;

import co.ruta.core.assessment.AssessmentSummary;
import co.ruta.core.process.ProcessView;
import co.ruta.core.route.RouteView.TaskStatus;
import co.ruta.core.route.RouteView.TaskView;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checklist of a stage, each item with how it stands. */
final class StageTasks {
    private StageTasks() {}

    /** Of a stage nobody can work on yet: what will be asked, nothing to press. */
    static List<TaskView> later(ProcessDefinition process) {
        return steps(process).stream()
                .map(it -> new TaskView(
                        it.id(),
                        it.title(),
                        it.who(),
                        it.page(),
                        TaskStatus.NOT_BEGUN,
                        "Más adelante",
                        false,
                        it.source()))
                .toList();
    }

    static List<TaskView> of(ProcessDefinition process, AssessmentSummary summary, ProcessView view) {
        List<TaskView> tasks = new ArrayList<>();
        boolean delivered = !view.state().editable();
        for (Step step : steps(process)) {
            Standing standing = delivered ? delivered(step.page(), summary) : standing(step.page(), summary, view);
            tasks.add(new TaskView(
                    step.id(),
                    step.title(),
                    step.who(),
                    step.page(),
                    standing.status(),
                    standing.label(),
                    true,
                    step.source()));
        }
        return tasks;
    }

    /** The checklist of the state schools write in, with the delivery itself at its end. */
    private static List<Step> steps(ProcessDefinition process) {
        List<Step> steps = new ArrayList<>(process.state(process.initial())
                .map(ProcessDefinition.State::steps)
                .orElse(List.of()));
        boolean delivers = steps.stream().anyMatch(it -> it.page() == StepPage.DELIVERY);
        process.transitions().stream()
                .filter(it -> it.effects().contains(ProcessDefinition.Effect.SUBMIT))
                .findFirst()
                .filter(it -> !delivers && !steps.isEmpty())
                .ifPresent(it -> steps.add(deliver(it.source())));
        return steps;
    }

    private static Step deliver(SourceRef source) {
        return new Step("deliver", "Revisar y entregar", StepPage.DELIVERY, "Rectoría", source);
    }

    private static Standing delivered(StepPage page, AssessmentSummary summary) {
        return switch (page) {
            case DELIVERY -> new Standing(TaskStatus.DONE, "Entregada");
            case RATING -> new Standing(TaskStatus.DONE, summary.rated() + " de " + summary.total());
            default -> new Standing(TaskStatus.DONE, "Entregado");
        };
    }

    private static Standing standing(StepPage page, AssessmentSummary it, ProcessView view) {
        return switch (page) {
            case TEAM ->
                it.groups() == 0
                        ? Standing.NOT_BEGUN
                        : new Standing(TaskStatus.DONE, it.groups() == 1 ? "1 grupo" : it.groups() + " grupos");
            case IDENTITY -> counted(it.identityAnswered(), it.identityItems());
            case RATING ->
                it.conflicts().isEmpty()
                        ? counted(it.rated(), it.total())
                        : new Standing(TaskStatus.TO_MEND, it.conflicts().size() + " por resolver");
            case PROFILE -> profile(it);
            case STRENGTHS -> strengths(it);
            case DELIVERY -> delivery(view);
            case PLAN, FOLLOW_UP -> Standing.NOT_BEGUN;
        };
    }

    private static Standing counted(int done, int total) {
        if (done == 0) {
            return Standing.NOT_BEGUN;
        }
        return new Standing(done == total ? TaskStatus.DONE : TaskStatus.IN_PROGRESS, done + " de " + total);
    }

    private static Standing profile(AssessmentSummary it) {
        if (it.rated() == 0) {
            return Standing.NOT_BEGUN;
        }
        return it.pending() == 0
                ? new Standing(TaskStatus.DONE, "Completo")
                : new Standing(
                        TaskStatus.IN_PROGRESS, it.pending() == 1 ? "1 pendiente" : it.pending() + " pendientes");
    }

    private static Standing strengths(AssessmentSummary it) {
        if (it.reasonsMissing() > 0) {
            return new Standing(
                    TaskStatus.TO_MEND,
                    it.reasonsMissing() == 1 ? "Falta 1 motivo" : "Faltan " + it.reasonsMissing() + " motivos");
        }
        return it.decided() == 0
                ? Standing.NOT_BEGUN
                : new Standing(TaskStatus.DONE, it.decided() == 1 ? "1 decidida" : it.decided() + " decididas");
    }

    private static Standing delivery(ProcessView view) {
        Optional<ProcessView.Option> option = view.delivery();
        int obstacles = option.map(it -> it.obstacles().size()).orElse(0);
        return obstacles == 0
                ? new Standing(TaskStatus.IN_PROGRESS, "Lista para entregar")
                : new Standing(TaskStatus.TO_MEND, obstacles == 1 ? "1 por completar" : obstacles + " por completar");
    }

    private record Standing(TaskStatus status, String label) {
        private static final Standing NOT_BEGUN = new Standing(TaskStatus.NOT_BEGUN, "Sin iniciar");
    }
}
