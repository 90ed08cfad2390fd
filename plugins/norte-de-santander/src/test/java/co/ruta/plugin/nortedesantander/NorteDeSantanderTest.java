package co.ruta.plugin.nortedesantander;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.Role;
import co.ruta.sdk.Sector;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.DeadlineDefinition.DayKind;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.testkit.Definitions;
import co.ruta.testkit.OfficialDocumentTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The definitions beside the text of Circular 0061 de 2025. */
final class NorteDeSantanderTest implements OfficialDocumentTest {
    private static final String DOCUMENT = "Circular 0061 de 2025";

    private final Definitions definitions = Definitions.of(Path.of(""));
    private final PluginDefinition plugin = definitions.plugin();

    @Override
    public String document() {
        return DOCUMENT;
    }

    @Override
    public Path folder() {
        return Path.of("../../territories/norte-de-santander");
    }

    @Override
    public Definitions definitions() {
        return definitions;
    }

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
        assertThat(definitions.transitions(stage.process()))
                .filteredOn(it -> it.effects().contains(Effect.SUBMIT))
                .singleElement()
                .satisfies(it -> assertThat(it.guards()).containsExactly(Guard.NO_CONFLICTS));
        assertThat(definitions.transitions(stage.process()))
                .as("nobody of the secretaría has a part in it")
                .allSatisfy(it -> assertThat(it.roles()).allMatch(role -> role.scope() == Role.Scope.SCHOOL));
    }

    @Test
    void thePlanIsVerifiedGetsItsOpinionAndIsLodgedAgain() {
        assertThat(definitions.ways("improvement-plan", "ALOJADO")).containsExactly("BORRADOR", "EN_VERIFICACION");
        assertThat(definitions.ways("improvement-plan", "EN_VERIFICACION"))
                .containsExactlyInAnyOrder("CONCEPTO_EMITIDO", "CONCEPTO_EMITIDO", "CONCEPTO_NO_FAVORABLE");
        assertThat(definitions.ways("improvement-plan", "CONCEPTO_EMITIDO")).containsExactly("SUBSANACION");
        assertThat(definitions.ways("improvement-plan", "CONCEPTO_NO_FAVORABLE"))
                .containsExactly("SUBSANACION");
        assertThat(definitions.ways("improvement-plan", "SUBSANACION")).containsExactly("ALOJADO");
    }

    @Test
    void nobodyVerifiesTheFollowUp() {
        assertThat(definitions.ways("follow-up", "EN_SEGUIMIENTO")).containsExactly("ALOJADO");
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
            assertThat(definitions.territory(folder()).cycle(year).orElseThrow())
                    .satisfies(it -> {
                        assertThat(it.open()).isTrue();
                        assertThat(it.source().document()).isEqualTo(DOCUMENT);
                        assertThat(it.event("academic-year-end").orElseThrow().from())
                                .isPresent();
                    });
        }
        assertThat(definitions
                        .territory(folder())
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
        assertThat(definitions.territory(folder()).sectors())
                .containsExactlyInAnyOrder(Sector.OFFICIAL, Sector.NON_OFFICIAL);
        assertThat(definitions.territory(folder()).municipalities())
                .extracting(it -> it.code())
                .hasSize(39)
                .doesNotHaveDuplicates()
                .doesNotContain("54001")
                .allMatch(it -> it.startsWith("54"));
    }

    @Test
    void theThreeFormatsHaveTheCodesAndVersionsTheCircularPrints() {
        assertThat(definitions.formats().stream()
                        .map(it -> it.code().orElse("") + " " + it.version())
                        .distinct()
                        .sorted())
                .containsExactly("D02.03 V2", "D02.03.F01 V5", "D02.03.F02 V3.0");
        assertThat(definitions.formats())
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

    private FormatDefinition format(String id) {
        return plugin.formats().stream()
                .filter(it -> it.id().equals(id))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }
}
