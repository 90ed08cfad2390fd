package co.ruta.core.route;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.assessment.AssessmentSummary;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.deadline.WindowView;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.Documents;
import co.ruta.core.id.SchoolId;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.process.ProcessView;
import co.ruta.core.process.Processes;
import co.ruta.core.route.RouteView.NextStep;
import co.ruta.core.route.RouteView.StageStatus;
import co.ruta.core.route.RouteView.StageView;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Role;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.StageDefinition.AppliesTo;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A school's home in a cycle: what each stage asks, how it stands, and the one next step. */
@Service
class HomeMaker {
    private final Documents documents;
    private final PinnedDefinitions definitions;
    private final Processes processes;
    private final Assessments assessments;
    private final Deadlines deadlines;

    @Inject
    HomeMaker(
            Documents documents,
            PinnedDefinitions definitions,
            Processes processes,
            Assessments assessments,
            Deadlines deadlines) {
        this.documents = documents;
        this.definitions = definitions;
        this.processes = processes;
        this.assessments = assessments;
        this.deadlines = deadlines;
    }

    RouteView of(Principal who, Territory territory, SchoolId school, int cycle, boolean canOpen) {
        Optional<Document> begun = documents.find(territory.id(), school, cycle, DocumentKind.SELF_ASSESSMENT);
        Optional<PluginDefinition> plugin = begun.map(
                        it -> definitions.of(it.facts().pins()))
                .or(() -> territory.published().map(it -> it.definition()));
        Home home = new Home(who, territory, school, cycle);
        plugin.ifPresent(it -> {
            for (Stage stage : Stage.values()) {
                it.stage(stage).ifPresent(definition -> home.add(it, definition, begun));
            }
        });
        return new RouteView(cycle, begun.isPresent(), begun.isEmpty() && canOpen, home.next, home.stages);
    }

    private final class Home {
        private final Principal who;
        private final Territory territory;
        private final SchoolId school;
        private final int cycle;
        private final List<StageView> stages = new ArrayList<>();
        private Optional<NextStep> next = Optional.empty();

        Home(Principal who, Territory territory, SchoolId school, int cycle) {
            this.who = who;
            this.territory = territory;
            this.school = school;
            this.cycle = cycle;
        }

        void add(PluginDefinition plugin, StageDefinition stage, Optional<Document> selfAssessment) {
            int year = stage.appliesTo() == AppliesTo.NEXT_CYCLE ? cycle + 1 : cycle;
            Optional<WindowView> window =
                    stage.deadline().flatMap(it -> deadlines.window(territory.id(), school, year, it));
            ProcessDefinition process = plugin.process(stage.process())
                    .orElseThrow(() -> new IllegalStateException("No process " + stage.process()));
            stages.add(
                    stage.stage() == Stage.SELF_ASSESSMENT
                            ? selfAssessment
                                    .map(it -> begun(it, stage, process, year, window))
                                    .orElseGet(() -> notBegun(stage, process, year, window))
                            : notBuilt(stage, process, year, window));
        }

        private StageView begun(
                Document document,
                StageDefinition stage,
                ProcessDefinition process,
                int year,
                Optional<WindowView> window) {
            ProcessView view = processes.view(who, document.ref());
            AssessmentSummary summary = assessments.summary(who, document.ref());
            next = new NextSteps(summary, view, cycle).next();
            StageStatus status = status(view, window);
            return new StageView(
                    stage.stage(),
                    stage.stage().ordinal() + 1,
                    stage.title(),
                    year,
                    status,
                    label(status, view),
                    Optional.of(document.ref().document()),
                    Optional.of(view),
                    window,
                    StageTasks.of(process, summary, view),
                    Optional.empty());
        }

        private StageView notBegun(
                StageDefinition stage, ProcessDefinition process, int year, Optional<WindowView> window) {
            return empty(
                    stage,
                    process,
                    year,
                    window,
                    StageStatus.NOT_BEGUN,
                    "Sin iniciar",
                    "Se habilita cuando la rectoría comience la vigencia " + cycle + ".");
        }

        /** Said honestly: the definitions ask for it, and this release does not work on it yet. */
        private StageView notBuilt(
                StageDefinition stage, ProcessDefinition process, int year, Optional<WindowView> window) {
            return empty(
                    stage,
                    process,
                    year,
                    window,
                    StageStatus.NOT_AVAILABLE,
                    "Más adelante",
                    "Se habilita cuando la plataforma incorpore esta etapa. Por ahora se muestran sus pasos y su plazo.");
        }

        private StageView empty(
                StageDefinition stage,
                ProcessDefinition process,
                int year,
                Optional<WindowView> window,
                StageStatus status,
                String label,
                String waitsFor) {
            return new StageView(
                    stage.stage(),
                    stage.stage().ordinal() + 1,
                    stage.title(),
                    year,
                    status,
                    label,
                    Optional.empty(),
                    Optional.empty(),
                    window,
                    StageTasks.later(process),
                    Optional.of(waitsFor));
        }
    }

    private static StageStatus status(ProcessView view, Optional<WindowView> window) {
        if (view.state().end()) {
            return StageStatus.DONE;
        }
        if (!view.state().editable()) {
            boolean waitsForSchool =
                    view.state().responsible().stream().anyMatch(it -> it.scope() == Role.Scope.SCHOOL);
            return waitsForSchool ? StageStatus.RETURNED : StageStatus.DELIVERED;
        }
        if (view.version() > 1) {
            return StageStatus.RETURNED;
        }
        return window.filter(WindowView::late).isPresent() ? StageStatus.LATE : StageStatus.IN_PROGRESS;
    }

    private static String label(StageStatus status, ProcessView view) {
        return switch (status) {
            case IN_PROGRESS -> "En curso";
            case LATE -> "Plazo vencido";
            case RETURNED ->
                view.state().editable()
                        ? "Versión " + view.version() + " en curso"
                        : view.state().title();
            default -> view.state().title();
        };
    }
}
