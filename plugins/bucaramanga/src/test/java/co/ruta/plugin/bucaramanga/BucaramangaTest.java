package co.ruta.plugin.bucaramanga;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.definitions.PluginLookup;
import co.ruta.definitions.Reading;
import co.ruta.definitions.TerritoryFolder;
import co.ruta.definitions.TerritoryReader;
import co.ruta.definitions.TerritoryReader.PluginMissing;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Sector;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.DeadlineDefinition.Deferred;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.TerritoryDefinition;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import co.ruta.sdk.format.FormatSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The definitions beside the text of Circular 310 de 2023. */
final class BucaramangaTest {
    private static final String DOCUMENT = "Circular 310 de 2023";

    private final PluginDefinition plugin = read();

    @Test
    void theElevenStepsOfStageOneAreTheCirculars() {
        Stream<SourceRef> ofSchool = steps("self-assessment").stream().map(Step::source);
        Stream<SourceRef> ofSecretaria = transitions("self-assessment").stream().map(Transition::source);
        List<String> numerals = Stream.concat(ofSchool, ofSecretaria)
                .map(SourceRef::section)
                .filter(it -> it.startsWith("numeral "))
                .map(it -> it.replaceFirst(",.*", ""))
                .distinct()
                .toList();
        assertThat(numerals)
                .containsExactly(
                        "numeral 1.1",
                        "numeral 1.2",
                        "numeral 1.3",
                        "numeral 1.4",
                        "numeral 1.5",
                        "numeral 1.6",
                        "numeral 1.7",
                        "numeral 1.8",
                        "numeral 1.9",
                        "numeral 1.10",
                        "numeral 1.11");
    }

    @Test
    void theIdentityReviewHasTheFourActivitiesOfNumeral14() {
        assertThat(plugin.stage(Stage.SELF_ASSESSMENT).orElseThrow().identityItems())
                .extracting(it -> it.id())
                .containsExactly("pei-functioning", "pei-context", "pei-integration", "identity-agreements");
    }

    @Test
    void thePlanHasTheEightStepsInTheCircularsOrderActionsBeforeIndicators() {
        assertThat(cited("improvement-plan", "etapa II, paso "))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 8)
                        .mapToObj(it -> "etapa II, paso " + it)
                        .toList());
        assertThat(steps("improvement-plan"))
                .extracting(Step::id)
                .containsSubsequence(
                        "objectives", "goals", "actions", "indicators", "schedule", "owners", "resources", "other");
    }

    @Test
    void theFollowUpHasItsThreeStepsAndTheMinutesOfTheFirst() {
        assertThat(cited("follow-up", "etapa III, paso "))
                .containsExactly("etapa III, paso 1", "etapa III, paso 1", "etapa III, paso 2", "etapa III, paso 3");
        assertThat(steps("follow-up").get(1).records()).containsExactly("acta-seguimiento");
    }

    @Test
    void everyDateIsDeferredToTheCircularOfNovember() {
        assertThat(plugin.deadlines()).hasSize(2).allSatisfy(it -> assertThat(it.closes())
                .hasValueSatisfying(rule -> assertThat(rule)
                        .isInstanceOfSatisfying(Deferred.class, deferred -> assertThat(deferred.act())
                                .startsWith("circular de noviembre"))));
        assertThat(territory().cycles())
                .allSatisfy(it -> assertThat(it.deadlines()).isEmpty());
    }

    @Test
    void whatIsDeliveredIsProcessedAndNeitherAcceptedNorReturned() {
        for (String process : List.of("self-assessment", "improvement-plan")) {
            assertThat(ways(process, "ENTREGADA")).containsExactly("BORRADOR", "PROCESADA");
            assertThat(transitions(process)).noneMatch(it -> it.effects().contains(Effect.ACCEPT));
            assertThat(transitions(process))
                    .filteredOn(it -> it.to().equals("PROCESADA"))
                    .as("the correctives are seen with the processing; it waits for none")
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.effects()).containsExactly(Effect.PUBLISH_OBSERVATIONS);
                        assertThat(it.guards()).isEmpty();
                    });
        }
    }

    @Test
    void eachStepOfThePlanIsVerifiedInItsOrder() {
        assertThat(plugin.checks().groups().stream()
                        .map(it -> it.source().section())
                        .filter(it -> it.startsWith("etapa II, paso ")))
                .as("step 8, \"Otros\", is free")
                .containsExactly(
                        "etapa II, paso 1",
                        "etapa II, paso 2",
                        "etapa II, paso 3",
                        "etapa II, paso 4",
                        "etapa II, paso 5",
                        "etapa II, paso 6",
                        "etapa II, paso 7");
        assertThat(plugin.checks().mode()).contains("contents.mode");
        assertThat(territory().settings()).containsEntry("contents.mode", "advisory");
    }

    @Test
    void onlyOfficialSchoolsOfTheMunicipalityAreAsked() {
        assertThat(territory().sectors()).containsExactly(Sector.OFFICIAL);
        assertThat(territory().municipalities()).singleElement().satisfies(it -> assertThat(it.code())
                .isEqualTo("68001"));
    }

    @Test
    void theDocumentsTheCircularAsksForHaveTheirFormats() {
        assertThat(own())
                .extracting(FormatDefinition::id)
                .containsExactlyInAnyOrder(
                        "acta-consejo-academico",
                        "acta-presentacion-sintesis",
                        "acta-seguimiento",
                        "documento-sintesis",
                        "pmi",
                        "poa",
                        "poa");
        assertThat(own()).as("the circular names no code").allSatisfy(it -> assertThat(it.code())
                .isEmpty());
    }

    @Test
    void thePmiPrintsTheEightStepsInTheCircularsOrder() {
        assertThat(columns("pmi", "plan").filter(it -> it.matches("\\d\\. .*")).map(it -> it.charAt(0)))
                .isSorted()
                .startsWith('1')
                .endsWith('7');
        assertThat(format("pmi").sections()).extracting(FormatSection::title).contains("8. Otros");
    }

    @Test
    void noActaAsksForNames() {
        assertThat(plugin.formats().stream()
                        .filter(it -> it.kind() == FormatDefinition.Kind.RECORD)
                        .flatMap(it -> it.sections().stream())
                        .filter(it -> it.id().equals("people"))
                        .flatMap(it -> it.fields().stream())
                        .filter(it -> !it.id().equals("councils")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.type()).isInstanceOf(FieldType.Number.class));
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
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> columns(String format, String table) {
        return format(format).field(table).orElseThrow().type() instanceof FieldType.Table rows
                ? rows.columns().stream().map(FormatField::title)
                : Stream.empty();
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
                    .read(TerritoryFolder.files(Path.of("../../territories/bucaramanga")));
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
