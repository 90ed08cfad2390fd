package co.ruta.plugin.nortedesantander;

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
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.DeadlineDefinition.DayKind;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.TerritoryDefinition;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The definitions beside the text of Circular 0061 de 2025. */
final class NorteDeSantanderTest {
    private static final String DOCUMENT = "Circular 0061 de 2025";

    private final PluginDefinition plugin = read();

    @Test
    void planAndFollowUpAreOwedForTheYearItself() {
        assertThat(plugin.stages())
                .allSatisfy(it -> assertThat(it.appliesTo()).isEqualTo(StageDefinition.AppliesTo.CYCLE));
    }

    @Test
    void theFormatsOfTheCircularAreNamedAsTheCircularWritesThem() {
        assertThat(plugin.stage(Stage.IMPROVEMENT_PLAN).orElseThrow().title()).endsWith("(formato D02.03.F01-V5)");
        assertThat(plugin.stage(Stage.FOLLOW_UP).orElseThrow().title())
                .as("printed without its F number")
                .endsWith("(formato D02.03-V2)");
        assertThat(plugin.process("improvement-plan")
                        .orElseThrow()
                        .state("EN_VERIFICACION")
                        .orElseThrow()
                        .title())
                .contains("D02.03.F02-V3.0");
    }

    @Test
    void noSelfAssessmentIsOwedAndClosingItAsksForNothingMore() {
        StageDefinition stage = plugin.stage(Stage.SELF_ASSESSMENT).orElseThrow();
        assertThat(stage.deadline()).isEmpty();
        assertThat(transitions(stage.process()))
                .filteredOn(it -> it.effects().contains(Effect.SUBMIT))
                .singleElement()
                .satisfies(it -> assertThat(it.guards()).containsExactly(Guard.NO_CONFLICTS));
        assertThat(transitions(stage.process()))
                .as("nobody of the secretaría has a part in it")
                .allSatisfy(it -> assertThat(it.roles()).allMatch(role -> role.scope() == Role.Scope.SCHOOL));
    }

    @Test
    void thePlanIsVerifiedGetsItsOpinionAndIsLodgedAgain() {
        assertThat(ways("improvement-plan", "ALOJADO")).containsExactly("BORRADOR", "EN_VERIFICACION");
        assertThat(ways("improvement-plan", "EN_VERIFICACION"))
                .containsExactlyInAnyOrder("CONCEPTO_EMITIDO", "CONCEPTO_EMITIDO", "CONCEPTO_NO_FAVORABLE");
        assertThat(ways("improvement-plan", "CONCEPTO_EMITIDO")).containsExactly("SUBSANACION");
        assertThat(ways("improvement-plan", "CONCEPTO_NO_FAVORABLE")).containsExactly("SUBSANACION");
        assertThat(ways("improvement-plan", "SUBSANACION")).containsExactly("ALOJADO");
    }

    @Test
    void nobodyVerifiesTheFollowUp() {
        assertThat(ways("follow-up", "EN_SEGUIMIENTO")).containsExactly("ALOJADO");
        assertThat(plugin.process("follow-up")
                        .orElseThrow()
                        .state("ALOJADO")
                        .orElseThrow()
                        .end())
                .isTrue();
    }

    @Test
    void bothEndWithTheAcademicYearAndAreStillReceivedAfterwards() {
        assertThat(plugin.deadlines()).hasSize(2).allSatisfy(it -> {
            assertThat(it.closes()).contains(new After("academic-year-end", 0, DayKind.CALENDAR));
            assertThat(it.hardness().name()).isEqualTo("SOFT");
        });
        assertThat(plugin.deadline("follow-up").orElseThrow().source().document())
                .isEqualTo(DOCUMENT);
    }

    @Test
    void theYearsOfTheCircularStayOpenAndAreOver() {
        for (int year : List.of(2024, 2025)) {
            assertThat(territory().cycle(year).orElseThrow()).satisfies(it -> {
                assertThat(it.open()).isTrue();
                assertThat(it.source().document()).isEqualTo(DOCUMENT);
                assertThat(it.event("academic-year-end").orElseThrow().from()).isPresent();
            });
        }
        assertThat(territory()
                        .cycle(2026)
                        .orElseThrow()
                        .event("academic-year-end")
                        .orElseThrow()
                        .from())
                .as("no date is invented for a year that runs")
                .isEmpty();
    }

    @Test
    void theDepartmentAnswersForOfficialAndNonOfficialSchoolsOfItsNonCertifiedMunicipalities() {
        assertThat(territory().sectors()).containsExactlyInAnyOrder(Sector.OFFICIAL, Sector.NON_OFFICIAL);
        assertThat(territory().municipalities())
                .extracting(it -> it.code())
                .hasSize(39)
                .doesNotHaveDuplicates()
                .doesNotContain("54001")
                .allMatch(it -> it.startsWith("54"));
    }

    @Test
    void theThreeFormatsHaveTheCodesAndVersionsTheCircularPrints() {
        assertThat(own().stream()
                        .map(it -> it.code().orElse("") + " " + it.version())
                        .distinct()
                        .sorted())
                .containsExactly("D02.03 V2", "D02.03.F01 V5", "D02.03.F02 V3.0");
        assertThat(own())
                .as("the circular says of none when it was approved")
                .allSatisfy(it -> assertThat(it.approved()).isEmpty());
    }

    @Test
    void theVerificationIsARecordOfSevenStepsAndEndsInTheOpinion() {
        assertThat(format("d02-03-f02").kind()).isEqualTo(FormatDefinition.Kind.RECORD);
        assertThat(format("d02-03-f02").field("steps").orElseThrow().type())
                .isInstanceOfSatisfying(
                        FieldType.Table.class, it -> assertThat(it.rows()).contains(DocumentNode.CHECKLIST_ITEM));
        assertThat(plugin.checks().groups()).hasSize(7);
        assertThat(format("d02-03-f02").field("outcome").orElseThrow().place())
                .isEqualTo(new FieldPlace.Bound(DocumentField.OPINION_OUTCOME, Optional.empty()));
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
        return plugin.formats().stream()
                .filter(it -> it.id().equals(id))
                .reduce((older, newer) -> newer)
                .orElseThrow();
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
                    .read(TerritoryFolder.files(Path.of("../../territories/norte-de-santander")));
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
