package co.ruta.plugin.barranquilla;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.definitions.PluginLookup;
import co.ruta.definitions.Reading;
import co.ruta.definitions.TerritoryFolder;
import co.ruta.definitions.TerritoryReader;
import co.ruta.definitions.TerritoryReader.PluginMissing;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Role;
import co.ruta.sdk.Sector;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.DeadlineDefinition.Undefined;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.TerritoryDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The definitions beside the text of Procedimiento PAM v04. */
final class BarranquillaTest {
    private static final String DOCUMENT = "Procedimiento PAM v04";

    private final PluginDefinition plugin = read();

    @Test
    void theRouteIsTheGenericOneOfGuia34() {
        assertThat(steps("self-assessment").stream().map(Step::id))
                .containsExactly("team", "identity", "areas", "profile", "strengths");
        assertThat(steps("improvement-plan").stream().map(Step::id))
                .containsExactly(
                        "priorities",
                        "objectives",
                        "goals",
                        "indicators",
                        "actions",
                        "schedule",
                        "resources",
                        "dissemination");
        assertThat(steps("follow-up").stream().map(Step::id))
                .containsExactly("set-up", "review", "evaluation", "communication");
    }

    @Test
    void whatIsDeliveredIsReviewedAndReturnedOrAccepted() {
        for (String process : List.of("self-assessment", "improvement-plan")) {
            assertThat(ways(process, "EN_REVISION")).containsExactly("CON_OBSERVACIONES", "ACEPTADO");
            assertThat(transitions(process))
                    .filteredOn(it -> it.effects().contains(Effect.ACCEPT))
                    .hasSize(1);
        }
    }

    @Test
    void everyPostOfTheProcedureHasItsRole() {
        assertThat(plugin.posts())
                .containsEntry("Jefe de Oficina Calidad Educativa", Role.LEADER)
                .containsEntry("Profesional de Mejoramiento", Role.PROFESSIONAL)
                .containsEntry("Profesional de Evaluación", Role.EVALUATION)
                .containsEntry("Técnico Operativo de Evaluación", Role.EVALUATION)
                .containsEntry("Jefe de Oficina Gestión Estratégica y Fortalecimiento Institucional", Role.PLANNING)
                .containsKey("Supervisor(a) de Educación");
    }

    @Test
    void noClosingDateIsInvented() {
        assertThat(plugin.deadlines()).hasSize(2).allSatisfy(it -> assertThat(it.closes())
                .contains(new Undefined()));
        assertThat(territory().cycles())
                .allSatisfy(it -> assertThat(it.deadlines()).isEmpty());
    }

    @Test
    void onlyOfficialSchoolsOfTheDistrictAreAsked() {
        assertThat(territory().sectors()).containsExactly(Sector.OFFICIAL);
        assertThat(territory().municipalities()).singleElement().satisfies(it -> assertThat(it.code())
                .isEqualTo("08001"));
    }

    @Test
    void theRouteHasItsThreeStages() {
        assertThat(plugin.stages().stream().map(StageDefinition::stage).toList())
                .containsExactly(Stage.values());
    }

    @Test
    void everySourceIsTheDocumentAtAPlaceOrADecisionWithItsReason() {
        assertThat(sources()).allSatisfy(it -> {
            assertThat(it.document()).isIn(DOCUMENT, SourceRef.DESIGN_DECISION.document());
            assertThat(it.section()).isNotEmpty();
        });
    }

    @Test
    void theTerritorysFolderIsSound() {
        assertThat(territory().plugin().id()).isEqualTo(plugin.id());
    }

    private List<Step> steps(String process) {
        return plugin.process(process).orElseThrow().states().stream()
                .map(ProcessDefinition.State::steps)
                .flatMap(List::stream)
                .toList();
    }

    /** The places of the document that the steps of a process cite and that begin with these words, in the steps' order. */
    private List<String> cited(String process, String place) {
        return steps(process).stream()
                .map(Step::source)
                .filter(it -> it.document().equals(DOCUMENT))
                .map(SourceRef::section)
                .filter(it -> it.startsWith(place))
                .toList();
    }

    private List<Transition> transitions(String process) {
        return plugin.process(process).orElseThrow().transitions();
    }

    /** Where one may go from a state. */
    private List<String> ways(String process, String from) {
        return transitions(process).stream()
                .filter(it -> it.from().equals(from))
                .map(Transition::to)
                .toList();
    }

    private Stream<SourceRef> sources() {
        Stream<SourceRef> processes = plugin.processes().stream().flatMap(it -> Stream.of(
                        Stream.of(it.source()),
                        steps(it.id()).stream().map(Step::source),
                        it.transitions().stream().map(Transition::source))
                .flatMap(sources -> sources));
        return Stream.of(
                        processes,
                        plugin.deadlines().stream().map(it -> it.source()),
                        plugin.settings().stream().map(it -> it.source()),
                        plugin.checks().groups().stream().map(it -> it.source()))
                .flatMap(it -> it);
    }

    private static PluginDefinition read() {
        try {
            Reading<PluginDefinition> reading =
                    new PluginDefinitionReader().read(TerritoryFolder.files(Path.of("src/main/resources/definitions")));
            assertThat(reading.problems())
                    .extracting(DefinitionProblem::toString)
                    .isEmpty();
            return reading.value().orElseThrow();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private TerritoryDefinition territory() {
        try {
            Reading<TerritoryDefinition> reading = new TerritoryReader(new Only(plugin), PluginMissing.IS_A_PROBLEM)
                    .read(TerritoryFolder.files(Path.of("../../territories/barranquilla")));
            assertThat(reading.problems())
                    .extracting(DefinitionProblem::toString)
                    .isEmpty();
            return reading.value().orElseThrow();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private record Only(PluginDefinition plugin) implements PluginLookup {
        @Override
        public Optional<PluginDefinition> find(PluginId id) {
            return Optional.of(plugin).filter(it -> it.id().equals(id));
        }

        @Override
        public Set<String> ids() {
            return Set.of(plugin.id().value());
        }
    }
}
