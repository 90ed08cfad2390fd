package co.ruta.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.check.PluginChecks.Answer;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Sector;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.Finding;
import co.ruta.sdk.check.HostKind;
import co.ruta.sdk.check.SchoolFacts;
import co.ruta.sdk.check.Severity;
import co.ruta.sdk.definition.ChecksDefinition;
import co.ruta.sdk.definition.ChecksDefinition.ChosenKind;
import co.ruta.sdk.definition.ChecksDefinition.Group;
import co.ruta.sdk.definition.ChecksDefinition.Question;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.PriorityScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What definitions and a territory's mode make of what was found. */
final class JudgingTest {
    private static final CheckKind OWN = new CheckKind("OF_ITS_OWN");
    private static final SourceRef SOURCE = new SourceRef("Circular de prueba", "3");

    private PluginChecks plugins = (plugin, kind, view, context) -> new Answer(List.of(), Optional.empty());

    @Test
    void advisoryConsiderationsNeverStop() {
        CheckReport report = report("advisory", Severity.ERROR);
        assertThat(report.gate()).isFalse();
        assertThat(report.stopping()).isEmpty();
        assertThat(report.considerations().get(0).met()).isFalse();
    }

    @Test
    void aGateStopsOnWhatIsMoreThanAdvice() {
        assertThat(report("gate", Severity.WARNING).stopping()).hasSize(1);
        assertThat(report("gate", Severity.ADVICE).stopping()).isEmpty();
        assertThat(report("gate", Severity.ADVICE).considerations().get(0).met())
                .isTrue();
    }

    @Test
    void aFindingSaysWhatWhereWhyHowAndBySource() {
        FindingView finding =
                report("advisory", Severity.WARNING).at("actions/A1/owner").get(0);
        assertThat(finding.place()).isEqualTo("Acción 1.1.1: «Llamar a las familias»");
        assertThat(finding.what()).isEqualTo("La acción no tiene responsable.");
        assertThat(finding.why()).isNotBlank();
        assertThat(finding.mend()).isNotBlank();
        assertThat(finding.source()).isEqualTo("Circular de prueba, 3");
        assertThat(finding.node()).isEqualTo("actions/A1");
    }

    @Test
    void theTerritorysWordsComeFirst() {
        assertThat(report(
                                "advisory",
                                Severity.WARNING,
                                Map.of("checks.ACTION_WITHOUT_OWNER.what", "Falta quien responda."))
                        .findings()
                        .get(0)
                        .what())
                .isEqualTo("Falta quien responda.");
    }

    @Test
    void whatAPluginCannotAnswerIsSaid() {
        plugins = (plugin, kind, view, context) -> Answer.unavailable("Las verificaciones no están disponibles.");
        CheckReport report = report("advisory", Severity.WARNING);
        assertThat(report.unavailable()).containsExactly("Las verificaciones no están disponibles.");
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void aPluginMayWeighAFindingLessThanItsKindAndNotMore() {
        plugins = (plugin, kind, view, context) -> new Answer(
                List.of(finding(Severity.ADVICE, "goals/M1"), finding(Severity.ERROR, "goals/M1")), Optional.empty());
        assertThat(report("gate", Severity.WARNING).at("goals/M1"))
                .extracting(FindingView::severity)
                .containsExactly(Severity.ADVICE, Severity.ERROR);
        assertThat(report("advisory", Severity.WARNING).at("goals/M1"))
                .extracting(FindingView::severity)
                .containsExactly(Severity.ADVICE, Severity.WARNING);
    }

    private static Finding finding(Severity severity, String where) {
        return new Finding(OWN, severity, where, List.of(), "own.kind", Map.of(), Optional.empty(), SOURCE);
    }

    private CheckReport report(String mode, Severity severity) {
        return report(mode, severity, Map.of());
    }

    private CheckReport report(String mode, Severity severity, Map<String, String> texts) {
        ChecksDefinition checks = new ChecksDefinition(
                Optional.of("mode"),
                List.of(OWN),
                List.of(new Group(
                        "viable",
                        "Viabilidad",
                        List.of(
                                new ChosenKind(HostKind.ACTION_WITHOUT_OWNER.kind(), severity, Optional.empty()),
                                new ChosenKind(OWN, Severity.WARNING, Optional.empty())),
                        List.of(new Question("enough", "¿Alcanza?")),
                        SOURCE)));
        PluginDefinition definition = new PluginDefinition(
                new PluginId("sample"),
                "1.0.0",
                "Ruta de prueba",
                SOURCE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                checks,
                Map.of(),
                texts);
        PlanBuilder plan =
                new PlanBuilder().actions(PlanBuilder.action("A1", "", "2027-02-01", "2028-10-30", Optional.empty()));
        GivenContext context = new GivenContext(
                LocalDate.of(2026, 11, 20),
                2026,
                new SchoolFacts("999999999999", "Escuela", Sector.OFFICIAL, false),
                Optional.empty(),
                List.of(),
                PriorityScheme.GUIA_34,
                Optional.empty(),
                Map.of("mode", mode));
        HostChecks host = new HostChecks((GoalReader) sentence -> GoalReader.Said.NOTHING);
        return new Judging(host, plugins, definition, plan.build(), context).report();
    }
}
