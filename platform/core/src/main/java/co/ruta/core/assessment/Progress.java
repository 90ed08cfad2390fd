package co.ruta.core.assessment;

import co.ruta.core.assessment.AreaProgress.ProcessProgress;
import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.catalogue.ProcessGroup;
import java.util.List;

/** How much is rated, per area and process. */
final class Progress {
    private Progress() {}

    static List<AreaProgress> of(Subject subject, AssessmentDraft draft) {
        return subject.catalogue().areas().stream().map(it -> area(it, draft)).toList();
    }

    private static AreaProgress area(Area area, AssessmentDraft draft) {
        List<ProcessProgress> processes =
                area.processes().stream().map(it -> process(it, draft)).toList();
        return new AreaProgress(
                area.slug(),
                area.number(),
                area.name(),
                processes.stream().mapToInt(ProcessProgress::rated).sum(),
                processes.stream().mapToInt(ProcessProgress::total).sum(),
                processes.stream().mapToInt(ProcessProgress::conflicts).sum(),
                processes);
    }

    private static ProcessProgress process(ProcessGroup process, AssessmentDraft draft) {
        List<Component> components = process.components();
        int rated = (int) components.stream()
                .filter(it -> draft.level(it.slug()).isPresent())
                .count();
        int conflicts = (int) components.stream()
                .filter(it -> draft.conflicts().keySet().stream()
                        .anyMatch(path -> path.startsWith("ratings/" + it.slug() + "/")
                                || path.startsWith("choices/" + it.slug() + "/")))
                .count();
        return new ProcessProgress(
                process.slug(), process.number(), process.name(), rated, components.size(), conflicts);
    }
}
