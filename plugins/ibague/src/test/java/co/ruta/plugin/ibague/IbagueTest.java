package co.ruta.plugin.ibague;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.definitions.PluginLookup;
import co.ruta.definitions.Reading;
import co.ruta.definitions.TerritoryFolder;
import co.ruta.definitions.TerritoryReader;
import co.ruta.definitions.TerritoryReader.PluginMissing;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.DeadlineDefinition.DayKind;
import co.ruta.sdk.definition.DeadlineDefinition.Undefined;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.TerritoryDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The definitions beside the text of Circular 0488 de 2023. */
final class IbagueTest {
    private final PluginDefinition plugin = read();

    @Test
    void theTableOfStepsIsTheCircularsFourSevenAndFour() {
        assertThat(ofTable("self-assessment")).hasSize(4);
        assertThat(ofTable("improvement-plan")).hasSize(7);
        assertThat(ofTable("follow-up")).hasSize(4);
    }

    @Test
    void theRouteHasItsThreeStages() {
        assertThat(plugin.stages().stream().map(it -> it.stage()).toList()).containsExactly(Stage.values());
    }

    @Test
    void noClosingDateIsInvented() {
        assertThat(plugin.deadline("self-assessment").orElseThrow().closes()).contains(new Undefined());
        assertThat(plugin.deadline("improvement-plan").orElseThrow()).satisfies(it -> {
            assertThat(it.opens()).contains(new After("first-institutional-week", 1, DayKind.CALENDAR));
            assertThat(it.closes()).contains(new Undefined());
        });
    }

    @Test
    void pendingComponentsDoNotStopTheDelivery() {
        assertThat(plugin.process("self-assessment")
                        .orElseThrow()
                        .transition("deliver")
                        .orElseThrow())
                .satisfies(it -> {
                    assertThat(it.guards())
                            .doesNotContain(Guard.EVERYTHING_RATED)
                            .contains(Guard.NO_CONFLICTS);
                    assertThat(it.effects()).containsExactly(Effect.SUBMIT);
                });
    }

    @Test
    void theConsiderationsAreAdviceUntilTheTerritorySaysOtherwise() {
        assertThat(plugin.setting("considerations.mode").orElseThrow().fallback())
                .contains("advisory");
    }

    @Test
    void theEightConsiderationsAreThereAndNothingElse() {
        assertThat(plugin.checks().groups())
                .hasSize(8)
                .allSatisfy(it -> assertThat(it.source().document()).isEqualTo("Circular 0488 de 2023"));
        assertThat(plugin.checks().mode()).contains("considerations.mode");
        assertThat(plugin.checks().group("diverse-trajectories").orElseThrow())
                .as("recommended, and not for a program to judge")
                .satisfies(it -> {
                    assertThat(it.kinds()).isEmpty();
                    assertThat(it.questions()).hasSize(1);
                });
    }

    @Test
    void theTerritorysFolderIsSound() throws IOException {
        Reading<TerritoryDefinition> reading = new TerritoryReader(new Only(plugin), PluginMissing.IS_A_PROBLEM)
                .read(TerritoryFolder.files(Path.of("../../territories/ibague")));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value().orElseThrow().cycle(2026).orElseThrow().event("first-institutional-week"))
                .hasValueSatisfying(it -> assertThat(it.from()).isEmpty());
    }

    private List<Step> ofTable(String process) {
        return plugin.process(process).orElseThrow().states().stream()
                .map(ProcessDefinition.State::steps)
                .flatMap(List::stream)
                .filter(it -> it.source().section().startsWith("tabla de etapas"))
                .toList();
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
