package co.ruta.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.plugin.DefinitionChange.Subject;
import co.ruta.core.territory.TerritoryFixtures;
import co.ruta.sdk.Role;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DefinitionDifferencesTest {
    private static final Step STEP =
            new Step("team", "Conformar el equipo", StepPage.TEAM, "Rectoría", SourceRef.DESIGN_DECISION);

    @Test
    void theSameDefinitionsDifferInNothing() {
        assertThat(DefinitionDifferences.between(plugin(List.of(), Map.of()), plugin(List.of(), Map.of())))
                .isEmpty();
    }

    @Test
    void aNewStepIsToldOnceAndNotValueByValue() {
        assertThat(DefinitionDifferences.between(plugin(List.of(), Map.of()), withStep(STEP)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.subject()).isEqualTo(Subject.STEP);
                    assertThat(it.sentence())
                            .isEqualTo("Nuevo: paso en «Autoevaluación» · «Borrador»: Conformar el equipo.");
                });
    }

    @Test
    void aStepThatIsCalledOtherwiseIsTheSameStep() {
        Step renamed = new Step("team", "Nombrar el equipo", StepPage.TEAM, "Rectoría", SourceRef.DESIGN_DECISION);
        assertThat(DefinitionDifferences.between(withStep(STEP), withStep(renamed)))
                .singleElement()
                .extracting(DefinitionChange::sentence)
                .isEqualTo(
                        "paso en «Autoevaluación» · «Borrador»: antes «Conformar el equipo», ahora «Nombrar el equipo».");
    }

    @Test
    void aDeadlineThatMovesIsToldInDates() {
        assertThat(DefinitionDifferences.between(
                        plugin(List.of(closing(28)), Map.of()), plugin(List.of(closing(15)), Map.of())))
                .singleElement()
                .extracting(DefinitionChange::sentence)
                .isEqualTo(
                        "«Autoevaluación» · cierra: antes «28 de noviembre de 2026», ahora «15 de noviembre de 2026».");
    }

    @Test
    void textsAndWhatGoesAreTold() {
        assertThat(DefinitionDifferences.between(
                        plugin(List.of(closing(28)), Map.of("saludo", "Hola")),
                        plugin(List.of(), Map.of("saludo", "Buenas"))))
                .extracting(DefinitionChange::sentence)
                .containsExactly("Ya no está: plazo («Autoevaluación»).", "saludo: antes «Hola», ahora «Buenas».");
    }

    private static DeadlineDefinition closing(int day) {
        return new DeadlineDefinition(
                "self-assessment",
                "Autoevaluación",
                DeadlineDefinition.Hardness.HARD,
                Optional.empty(),
                Optional.of(new DeadlineDefinition.On(LocalDate.of(2026, 11, day))),
                SourceRef.DESIGN_DECISION);
    }

    private static PluginDefinition withStep(Step step) {
        PluginDefinition it = TerritoryFixtures.plugin("1.0.0");
        ProcessDefinition process = it.processes().get(0);
        ProcessDefinition changed = new ProcessDefinition(
                process.id(),
                process.title(),
                process.subject(),
                process.initial(),
                List.of(
                        new State("BORRADOR", "Borrador", Set.of(Role.RECTOR), true, false, List.of(step)),
                        process.states().get(1)),
                process.transitions(),
                process.source());
        return new PluginDefinition(
                it.id(),
                it.version(),
                it.title(),
                it.source(),
                it.stages(),
                List.of(changed),
                List.of(),
                it.settings(),
                Map.of(),
                Map.of());
    }

    private static PluginDefinition plugin(List<DeadlineDefinition> deadlines, Map<String, String> texts) {
        PluginDefinition it = TerritoryFixtures.plugin("1.0.0");
        return new PluginDefinition(
                it.id(),
                it.version(),
                it.title(),
                it.source(),
                it.stages(),
                it.processes(),
                deadlines,
                it.settings(),
                Map.of(),
                texts);
    }
}
