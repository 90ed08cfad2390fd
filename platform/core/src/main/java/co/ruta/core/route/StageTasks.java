package co.ruta.core.route;

import co.ruta.core.process.RecordShelf;
import co.ruta.core.route.RouteView.TaskStatus;
import co.ruta.core.route.RouteView.TaskView;
import co.ruta.core.stage.StageWork;
import co.ruta.core.stage.Standing;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The checklist of a stage, each item with how it stands. */
final class StageTasks {
    private StageTasks() {}

    /** Of a stage nobody can work on yet: what will be asked, nothing to press. */
    static List<TaskView> later(ProcessDefinition process, StepConditions conditions) {
        return steps(process, conditions).stream()
                .map(it -> new TaskView(
                        it.id(),
                        it.title(),
                        it.who(),
                        it.page(),
                        TaskStatus.NOT_BEGUN,
                        "Más adelante",
                        false,
                        false,
                        it.source()))
                .toList();
    }

    /** @param records format → how the school stands with it; asked only where a step fills one */
    static List<TaskView> of(
            ProcessDefinition process,
            StageWork work,
            StepConditions conditions,
            Supplier<Map<String, RecordShelf.Standing>> records) {
        return steps(process, conditions).stream()
                .map(it -> {
                    Standing standing =
                            it.records().isEmpty() ? work.standing(it.page()) : filled(it.records(), records.get());
                    return new TaskView(
                            it.id(),
                            it.title(),
                            it.who(),
                            it.page(),
                            TaskStatus.valueOf(standing.status().name()),
                            standing.label(),
                            true,
                            !it.records().isEmpty(),
                            it.source());
                })
                .toList();
    }

    /** A step that fills formats stands as they do. */
    private static Standing filled(List<String> formats, Map<String, RecordShelf.Standing> there) {
        long filed = formats.stream()
                .filter(it -> there.get(it) == RecordShelf.Standing.FILED)
                .count();
        if (filed == formats.size()) {
            return Standing.done(filed == 1 ? "Archivado" : filed + " archivados");
        }
        return formats.stream().anyMatch(there::containsKey)
                ? Standing.inProgress(formats.size() == 1 ? "En borrador" : filed + " de " + formats.size())
                : Standing.NOT_BEGUN;
    }

    /** The checklist of the state schools write in, with the delivery itself at its end. */
    private static List<Step> steps(ProcessDefinition process, StepConditions conditions) {
        List<Step> steps = new ArrayList<>(process.state(process.initial())
                .map(it -> it.steps().stream().filter(conditions::asks).toList())
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
}
