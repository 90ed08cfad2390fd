package co.ruta.plugin.santander;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.Role;
import co.ruta.sdk.Sector;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.DeadlineDefinition.Undefined;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.testkit.Definitions;
import co.ruta.testkit.OfficialDocumentTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The definitions beside the text of Procedimiento MI-GE-PR-45 v3. */
final class SantanderTest implements OfficialDocumentTest {
    private static final String DOCUMENT = "Procedimiento MI-GE-PR-45 v3";

    private final Definitions definitions = Definitions.of(Path.of(""));
    private final PluginDefinition plugin = definitions.plugin();

    @Override
    public String document() {
        return DOCUMENT;
    }

    @Override
    public Path folder() {
        return Path.of("../../territories/santander");
    }

    @Override
    public Definitions definitions() {
        return definitions;
    }

    @Test
    void theRouteIsSentAnalysedGivenFeedbackAndExecuted() {
        assertThat(definitions.ways("improvement-plan", "BORRADOR")).containsExactly("ENVIADA");
        assertThat(definitions.ways("improvement-plan", "ENVIADA")).containsExactly("BORRADOR", "ANALIZADA");
        assertThat(definitions.ways("improvement-plan", "ANALIZADA")).containsExactly("RETROALIMENTADA");
        assertThat(definitions.ways("improvement-plan", "RETROALIMENTADA")).containsExactly("BORRADOR", "EN_EJECUCION");
    }

    @Test
    void nothingIsAcceptedAndTheFeedbackWaitsForNoObservation() {
        assertThat(definitions.transitions("improvement-plan"))
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
        assertThat(definitions.steps("improvement-plan").stream()
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
        assertThat(definitions.cited(DOCUMENT, "follow-up", "actividad 3")).hasSize(1);
        assertThat(definitions.cited(DOCUMENT, "follow-up", "actividad 5")).hasSize(3);
    }

    @Test
    void noClosingDateIsInvented() {
        assertThat(plugin.deadlines()).hasSize(2).allSatisfy(it -> assertThat(it.closes())
                .contains(new Undefined()));
        assertThat(definitions.territory(folder()).cycles())
                .allSatisfy(it -> assertThat(it.deadlines()).isEmpty());
    }

    @Test
    void theDepartmentAnswersForOfficialAndNonOfficialSchoolsOfItsNonCertifiedMunicipalities() {
        assertThat(definitions.territory(folder()).sectors())
                .containsExactlyInAnyOrder(Sector.OFFICIAL, Sector.NON_OFFICIAL);
        assertThat(definitions.territory(folder()).municipalities())
                .extracting(it -> it.code())
                .hasSize(82)
                .doesNotHaveDuplicates()
                .doesNotContain("68001", "68081", "68276", "68307", "68547")
                .allMatch(it -> it.startsWith("68"));
    }

    @Test
    void theTwoRecordsOfActivityTwoAreThereWithoutAVersionTheTextDoesNotGive() {
        assertThat(definitions.formats().stream()
                        .map(it -> it.code().orElse("") + " " + it.version())
                        .distinct()
                        .sorted())
                .containsExactly("MI-GE-RG-300 sin dato", "MI-GE-RG-382 sin dato");
        assertThat(definitions.formats())
                .allSatisfy(it -> assertThat(it.approved()).isEmpty());
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

    private FormatDefinition format(String id) {
        return plugin.format(id).orElseThrow();
    }
}
