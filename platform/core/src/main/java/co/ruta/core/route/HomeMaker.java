package co.ruta.core.route;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.deadline.WindowView;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.Documents;
import co.ruta.core.id.SchoolId;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.process.PinnedSettings;
import co.ruta.core.process.ProcessView;
import co.ruta.core.process.Processes;
import co.ruta.core.process.RecordShelf;
import co.ruta.core.route.RouteView.NextStep;
import co.ruta.core.route.RouteView.Ongoing;
import co.ruta.core.route.RouteView.StageStatus;
import co.ruta.core.route.RouteView.StageView;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.core.stage.StageKind;
import co.ruta.core.stage.StageKinds;
import co.ruta.core.stage.StageWork;
import co.ruta.core.stage.Todo;
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
import java.util.stream.Stream;

/** A school's home in a cycle: what each stage asks, how it stands, and the one next step. */
@Service
class HomeMaker {
    private final Documents documents;
    private final PinnedDefinitions definitions;
    private final Processes processes;
    private final StageKinds kinds;
    private final Deadlines deadlines;
    private final Schools schools;
    private final PinnedSettings settings;
    private final RecordShelf records;

    @Inject
    HomeMaker(
            Documents documents,
            PinnedDefinitions definitions,
            Processes processes,
            StageKinds kinds,
            Deadlines deadlines,
            Schools schools,
            PinnedSettings settings,
            RecordShelf records) {
        this.documents = documents;
        this.definitions = definitions;
        this.processes = processes;
        this.kinds = kinds;
        this.deadlines = deadlines;
        this.schools = schools;
        this.settings = settings;
        this.records = records;
    }

    RouteView of(
            Principal who, Territory territory, SchoolId school, int cycle, boolean canOpen, Optional<Integer> begins) {
        Optional<Document> begun = documents.find(territory.id(), school, cycle, DocumentKind.SELF_ASSESSMENT);
        Optional<PluginDefinition> plugin = begun.map(
                        it -> definitions.of(it.facts().pins()))
                .or(() -> territory.published().map(it -> it.definition()));
        Home home = new Home(who, territory, school, cycle);
        plugin.ifPresent(it -> {
            for (Stage stage : Stage.values()) {
                it.stage(stage).ifPresent(definition -> home.add(it, definition));
            }
        });
        return new RouteView(
                cycle,
                begun.isPresent(),
                begun.isEmpty() && canOpen,
                home.next(),
                home.stages,
                documents.ofSchool(territory.id(), school).stream()
                        .flatMap(it -> ongoing(it, cycle).stream())
                        .toList(),
                begins);
    }

    /** A document of another cycle's route, unless its process is at an end. */
    private Optional<Ongoing> ongoing(Document document, int cycle) {
        return Stream.of(Stage.values())
                .filter(it -> it.name().equals(document.facts().kind().name()))
                .findFirst()
                .flatMap(it -> definitions.of(document.facts().pins()).stage(it))
                .map(it -> new Ongoing(
                        it.appliesTo() == AppliesTo.NEXT_CYCLE
                                ? document.facts().cycle() - 1
                                : document.facts().cycle(),
                        it.stage(),
                        it.title(),
                        document.facts().cycle(),
                        definitions
                                .process(document.facts().pins())
                                .state(document.state())
                                .filter(state -> !state.end())
                                .map(ProcessDefinition.State::title)
                                .orElse("")))
                .filter(it -> it.cycle() != cycle && !it.state().isEmpty());
    }

    private final class Home {
        private final Principal who;
        private final Territory territory;
        private final SchoolId school;
        private final int cycle;
        private final List<StageView> stages = new ArrayList<>();
        private Optional<NextStep> next = Optional.empty();
        private Optional<NextStep> besides = Optional.empty();

        Home(Principal who, Territory territory, SchoolId school, int cycle) {
            this.who = who;
            this.territory = territory;
            this.school = school;
            this.cycle = cycle;
        }

        private School facts() {
            return schools.get(territory.id(), school);
        }

        void add(PluginDefinition plugin, StageDefinition stage) {
            int year = stage.appliesTo() == AppliesTo.NEXT_CYCLE ? cycle + 1 : cycle;
            Optional<WindowView> window =
                    stage.deadline().flatMap(it -> deadlines.window(territory.id(), school, year, it));
            DocumentKind wanted = DocumentKind.valueOf(stage.stage().name());
            ProcessDefinition process = plugin.process(stage.process())
                    .orElseThrow(() -> new IllegalStateException("No process " + stage.process()));
            Optional<Document> document = documents.find(territory.id(), school, year, wanted);
            Optional<StageKind> kind = kinds.find(wanted);
            if (kind.isEmpty()) {
                stages.add(notBuilt(stage, process, year, window));
            } else if (document.isEmpty()) {
                stages.add(notBegun(kind.get(), stage, process, year, window));
            } else {
                stages.add(begun(kind.get(), document.get(), stage, year, window));
            }
        }

        private StageView begun(
                StageKind kind, Document document, StageDefinition stage, int year, Optional<WindowView> window) {
            ProcessView view = processes.view(who, document.ref());
            StageWork work = kind.work(who, document, view);
            work.next().ifPresent(it -> next(stage, year, it));
            StageStatus status = status(view, window);
            return new StageView(
                    stage.stage(),
                    stage.stage().ordinal() + 1,
                    stage.title(),
                    year,
                    stage.owed(),
                    status,
                    label(status, view),
                    document.facts().pins().process(),
                    Optional.of(document.ref().document()),
                    Optional.of(view),
                    window,
                    StageTasks.of(
                            definitions.process(document.facts().pins()),
                            work,
                            new StepConditions(this::facts, () -> settings.of(document.facts())),
                            () -> records.of(document)),
                    Optional.empty());
        }

        /** The first stage that has something to do says the one next step; what is owed goes first. */
        private void next(StageDefinition stage, int year, Todo todo) {
            Optional<NextStep> step = Optional.of(
                    new NextStep(stage.stage(), year, todo.title(), todo.button(), todo.page(), todo.place()));
            if (stage.owed()) {
                next = next.or(() -> step);
            } else {
                besides = besides.or(() -> step);
            }
        }

        Optional<NextStep> next() {
            return next.or(() -> besides);
        }

        private StageView notBegun(
                StageKind kind,
                StageDefinition stage,
                ProcessDefinition process,
                int year,
                Optional<WindowView> window) {
            StageKind.Beginning beginning = kind.beginning(who, territory.id(), school, cycle, year);
            beginning.next().ifPresent(it -> next(stage, year, it));
            return empty(stage, process, year, window, StageStatus.NOT_BEGUN, "Sin iniciar", beginning.waitsFor());
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
                    Optional.of("Se habilita cuando la plataforma incorpore esta etapa. Por ahora se muestran sus"
                            + " pasos y su plazo."));
        }

        private StageView empty(
                StageDefinition stage,
                ProcessDefinition process,
                int year,
                Optional<WindowView> window,
                StageStatus status,
                String label,
                Optional<String> waitsFor) {
            return new StageView(
                    stage.stage(),
                    stage.stage().ordinal() + 1,
                    stage.title(),
                    year,
                    stage.owed(),
                    status,
                    label,
                    process.id(),
                    Optional.empty(),
                    Optional.empty(),
                    window,
                    StageTasks.later(process, new StepConditions(this::facts, territory::settings)),
                    waitsFor);
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
