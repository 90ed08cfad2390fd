package co.ruta.plugin.santander;

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
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FormatDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The definitions beside the text of Procedimiento MI-GE-PR-45 v3. */
final class SantanderTest {
    private static final String DOCUMENT = "Procedimiento MI-GE-PR-45 v3";

    private final PluginDefinition plugin = read();

    @Test
    void theRouteIsSentAnalysedGivenFeedbackAndExecuted() {
        assertThat(ways("improvement-plan", "BORRADOR")).containsExactly("ENVIADA");
        assertThat(ways("improvement-plan", "ENVIADA")).containsExactly("BORRADOR", "ANALIZADA");
        assertThat(ways("improvement-plan", "ANALIZADA")).containsExactly("RETROALIMENTADA");
        assertThat(ways("improvement-plan", "RETROALIMENTADA")).containsExactly("BORRADOR", "EN_EJECUCION");
    }

    @Test
    void nothingIsAcceptedAndTheFeedbackWaitsForNoObservation() {
        assertThat(transitions("improvement-plan"))
                .noneMatch(it -> it.effects().contains(Effect.ACCEPT))
                .filteredOn(it -> it.to().equals("RETROALIMENTADA"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.effects()).containsExactly(Effect.PUBLISH_OBSERVATIONS);
                    assertThat(it.guards()).isEmpty();
                });
    }

    @Test
    void theRouteShowsNeedsActionsResponsibilitiesTimeAndResources() {
        assertThat(plugin.stage(Stage.IMPROVEMENT_PLAN).orElseThrow().title()).contains("MI-GE-RG-382");
        assertThat(steps("improvement-plan").stream()
                        .filter(it -> it.source().section().startsWith("actividad 2"))
                        .map(Step::id))
                .containsExactly("needs", "actions", "schedule", "resources");
        assertThat(plugin.checks().groups())
                .extracting(it -> it.id())
                .containsExactly("needs", "responsibilities", "time", "resources", "indicators");
    }

    @Test
    void whatActivityOneListsIsAskedOfWhoeverAnalyses() {
        assertThat(plugin.checks().group("needs").orElseThrow().questions())
                .extracting(it -> it.text())
                .anyMatch(it -> it.contains("MI-GE-PR-31"))
                .anyMatch(it -> it.contains("MI-GE-PR-44"))
                .anyMatch(it -> it.contains("MI-GE-PR-55"));
    }

    @Test
    void theFollowUpIsThatOfActivitiesThreeAndFive() {
        assertThat(cited("follow-up", "actividad 3")).hasSize(1);
        assertThat(cited("follow-up", "actividad 5")).hasSize(3);
    }

    @Test
    void noClosingDateIsInvented() {
        assertThat(plugin.deadlines()).hasSize(2).allSatisfy(it -> assertThat(it.closes())
                .contains(new Undefined()));
        assertThat(territory().cycles())
                .allSatisfy(it -> assertThat(it.deadlines()).isEmpty());
    }

    @Test
    void theDepartmentAnswersForOfficialAndNonOfficialSchoolsOfItsNonCertifiedMunicipalities() {
        assertThat(territory().sectors()).containsExactlyInAnyOrder(Sector.OFFICIAL, Sector.NON_OFFICIAL);
        assertThat(territory().municipalities())
                .extracting(it -> it.code())
                .hasSize(82)
                .doesNotHaveDuplicates()
                .doesNotContain("68001", "68081", "68276", "68307", "68547")
                .allMatch(it -> it.startsWith("68"));
    }

    @Test
    void theTwoRecordsOfActivityTwoAreThereWithoutAVersionTheTextDoesNotGive() {
        assertThat(own().stream()
                        .map(it -> it.code().orElse("") + " " + it.version())
                        .distinct()
                        .sorted())
                .containsExactly("MI-GE-RG-300 sin dato", "MI-GE-RG-382 sin dato");
        assertThat(own()).allSatisfy(it -> assertThat(it.approved()).isEmpty());
    }

    @Test
    void theRouteShowsWhetherEachActionsExecutionWasVerified() {
        assertThat(format("mi-ge-rg-382").field("route/verified").orElseThrow().place())
                .isEqualTo(new FieldPlace.Extra(DocumentNode.ACTION, FieldPlace.Writer.STAFF));
        assertThat(plugin.process("improvement-plan").orElseThrow().states().stream()
                        .filter(it -> !it.verifications().isEmpty()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.id()).isEqualTo("EN_EJECUCION");
                    assertThat(it.verifications()).singleElement().satisfies(verified -> {
                        assertThat(verified.format() + " " + verified.field()).isEqualTo("mi-ge-rg-382 route/verified");
                        assertThat(verified.roles()).containsExactlyInAnyOrder(Role.PROFESSIONAL, Role.LEADER);
                    });
                });
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

    /** The formats this plugin itself defines, not the usual ones of a stage that has none. */
    private List<FormatDefinition> own() {
        return plugin.formats().stream()
                .filter(it -> Files.isDirectory(Path.of("src/main/resources/definitions/formats", it.id())))
                .toList();
    }

    private FormatDefinition format(String id) {
        return plugin.format(id).orElseThrow();
    }

    private Stream<SourceRef> sources() {
        Stream<SourceRef> processes = plugin.processes().stream().flatMap(it -> Stream.of(
                        Stream.of(it.source()),
                        steps(it.id()).stream().map(Step::source),
                        it.transitions().stream().map(Transition::source))
                .flatMap(sources -> sources));
        Stream<SourceRef> formats = own().stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(it.source()), it.sections().stream().map(section -> section.source())));
        return Stream.of(
                        processes,
                        formats,
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
                    .read(TerritoryFolder.files(Path.of("../../territories/santander")));
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
