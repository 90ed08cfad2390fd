package co.ruta.core.route;

import co.ruta.core.deadline.WindowView;
import co.ruta.core.id.DocumentId;
import co.ruta.core.process.ProcessView;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.List;
import java.util.Optional;

/**
 * A school's home in one cycle.
 *
 * @param canOpen whether this person may begin the cycle now
 * @param next the one thing to do next; empty when the school waits for somebody else or all is done
 * @param ongoing stages of the school's other cycles that are not at their end, newest first: several routes may be open
 * @param begins a later cycle that this person may begin now
 */
public record RouteView(
        int cycle,
        boolean begun,
        boolean canOpen,
        Optional<NextStep> next,
        List<StageView> stages,
        List<Ongoing> ongoing,
        Optional<Integer> begins) {
    public RouteView {
        stages = List.copyOf(stages);
        ongoing = List.copyOf(ongoing);
    }

    public Optional<StageView> stage(Stage stage) {
        return stages.stream().filter(it -> it.stage() == stage).findFirst();
    }

    /**
     * The one next step.
     *
     * @param stage the stage it belongs to
     * @param year the year the stage's document applies to
     * @param title Spanish, imperative: "Valore los 7 componentes que faltan en Gestión académica"
     * @param button what the link says: "Continuar en Gestión de aula"
     * @param page where it is done
     * @param place what the page has to show: a process, an item, a node of the plan; empty otherwise
     */
    public record NextStep(Stage stage, int year, String title, String button, StepPage page, Optional<String> place) {}

    /**
     * One of the three stages.
     *
     * @param number 1–3
     * @param year the cycle its document belongs to
     * @param owed whether the school owes its delivery to the secretaría
     * @param flow id of the process it goes through
     * @param document the document, once opened
     * @param process where the document stands, once opened
     * @param window the deadline, when the sources speak of one
     * @param waitsFor why it cannot be worked on yet, in Spanish; empty when it can
     */
    public record StageView(
            Stage stage,
            int number,
            String title,
            int year,
            boolean owed,
            StageStatus status,
            String statusLabel,
            String flow,
            Optional<DocumentId> document,
            Optional<ProcessView> process,
            Optional<WindowView> window,
            List<TaskView> tasks,
            Optional<String> waitsFor) {
        public StageView {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A stage of another cycle that is under way.
     *
     * @param cycle of the route it belongs to
     * @param year the year its document applies to
     * @param state Spanish, the state of its process
     */
    public record Ongoing(int cycle, Stage stage, String title, int year, String state) {}

    /** How a stage stands; the label in Spanish stands beside it. */
    public enum StageStatus {
        NOT_AVAILABLE,
        NOT_BEGUN,
        IN_PROGRESS,
        DELIVERED,
        RETURNED,
        LATE,
        DONE
    }

    /**
     * One step of a stage.
     *
     * @param who Spanish, who does it: "Equipo de gestión"
     * @param status its state
     * @param statusLabel two or three words: "83 de 93", "Sin iniciar"
     * @param open whether the page can be opened now
     * @param records whether it is done by filling formats, among the school's records
     */
    public record TaskView(
            String id,
            String title,
            String who,
            StepPage page,
            TaskStatus status,
            String statusLabel,
            boolean open,
            boolean records,
            SourceRef source) {}

    /** How a step stands. */
    public enum TaskStatus {
        NOT_BEGUN,
        IN_PROGRESS,
        TO_MEND,
        DONE
    }
}
