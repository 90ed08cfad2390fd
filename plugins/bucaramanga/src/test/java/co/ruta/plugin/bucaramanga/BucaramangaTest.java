package co.ruta.plugin.bucaramanga;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.Sector;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.DeadlineDefinition.Deferred;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import co.ruta.sdk.format.FormatSection;
import co.ruta.testkit.Definitions;
import co.ruta.testkit.OfficialDocumentTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The definitions beside the text of Circular 310 de 2023. */
final class BucaramangaTest implements OfficialDocumentTest {
    private static final String DOCUMENT = "Circular 310 de 2023";

    private final Definitions definitions = Definitions.of(Path.of(""));
    private final PluginDefinition plugin = definitions.plugin();

    @Override
    public String document() {
        return DOCUMENT;
    }

    @Override
    public Path folder() {
        return Path.of("../../territories/bucaramanga");
    }

    @Override
    public Definitions definitions() {
        return definitions;
    }

    @Test
    void theElevenStepsOfStageOneAreTheCirculars() {
        Stream<SourceRef> ofSchool =
                definitions.steps("self-assessment").stream().map(Step::source);
        Stream<SourceRef> ofSecretaria =
                definitions.transitions("self-assessment").stream().map(Transition::source);
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
        assertThat(definitions.cited(DOCUMENT, "improvement-plan", "etapa II, paso "))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 8)
                        .mapToObj(it -> "etapa II, paso " + it)
                        .toList());
        assertThat(definitions.steps("improvement-plan"))
                .extracting(Step::id)
                .containsSubsequence(
                        "objectives", "goals", "actions", "indicators", "schedule", "owners", "resources", "other");
    }

    @Test
    void theFollowUpHasItsThreeStepsAndTheMinutesOfTheFirst() {
        assertThat(definitions.cited(DOCUMENT, "follow-up", "etapa III, paso "))
                .containsExactly("etapa III, paso 1", "etapa III, paso 1", "etapa III, paso 2", "etapa III, paso 3");
        assertThat(definitions.steps("follow-up").get(1).records()).containsExactly("acta-seguimiento");
    }

    @Test
    void everyDateIsDeferredToTheCircularOfNovember() {
        assertThat(plugin.deadlines()).hasSize(2).allSatisfy(it -> assertThat(it.closes())
                .hasValueSatisfying(rule -> assertThat(rule)
                        .isInstanceOfSatisfying(Deferred.class, deferred -> assertThat(deferred.act())
                                .startsWith("circular de noviembre"))));
        assertThat(definitions.territory(folder()).cycles())
                .allSatisfy(it -> assertThat(it.deadlines()).isEmpty());
    }

    @Test
    void whatIsDeliveredIsProcessedAndNeitherAcceptedNorReturned() {
        for (String process : List.of("self-assessment", "improvement-plan")) {
            assertThat(definitions.ways(process, "ENTREGADA")).containsExactly("BORRADOR", "PROCESADA");
            assertThat(definitions.transitions(process))
                    .noneMatch(it -> it.effects().contains(Effect.ACCEPT));
            assertThat(definitions.transitions(process))
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
        assertThat(definitions.territory(folder()).settings()).containsEntry("contents.mode", "advisory");
    }

    @Test
    void onlyOfficialSchoolsOfTheMunicipalityAreAsked() {
        assertThat(definitions.territory(folder()).sectors()).containsExactly(Sector.OFFICIAL);
        assertThat(definitions.territory(folder()).municipalities())
                .singleElement()
                .satisfies(it -> assertThat(it.code()).isEqualTo("68001"));
    }

    @Test
    void theDocumentsTheCircularAsksForHaveTheirFormats() {
        assertThat(definitions.formats())
                .extracting(FormatDefinition::id)
                .containsExactlyInAnyOrder(
                        "acta-consejo-academico",
                        "acta-presentacion-sintesis",
                        "acta-seguimiento",
                        "documento-sintesis",
                        "pmi",
                        "poa",
                        "poa");
        assertThat(definitions.formats()).as("the circular names no code").allSatisfy(it -> assertThat(it.code())
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
}
