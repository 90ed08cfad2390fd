package co.ruta.plugin.ibague;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.DeadlineDefinition.DayKind;
import co.ruta.sdk.definition.DeadlineDefinition.Undefined;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.testkit.Definitions;
import co.ruta.testkit.OfficialDocumentTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The definitions beside the text of Circular 0488 de 2023. */
final class IbagueTest implements OfficialDocumentTest {
    private static final String DOCUMENT = "Circular 0488 de 2023";

    private final Definitions definitions = Definitions.of(Path.of(""));
    private final PluginDefinition plugin = definitions.plugin();

    @Override
    public String document() {
        return DOCUMENT;
    }

    @Override
    public Path folder() {
        return Path.of("../../territories/ibague");
    }

    @Override
    public Definitions definitions() {
        return definitions;
    }

    @Test
    void theTableOfStepsIsTheCircularsFourSevenAndFour() {
        assertThat(ofTable("self-assessment")).hasSize(4);
        assertThat(ofTable("improvement-plan")).hasSize(7);
        assertThat(ofTable("follow-up")).hasSize(4);
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
                .allSatisfy(it -> assertThat(it.source().document()).isEqualTo(DOCUMENT));
        assertThat(plugin.checks().mode()).contains("considerations.mode");
        assertThat(plugin.checks().group("diverse-trajectories").orElseThrow())
                .as("recommended, and not for a program to judge")
                .satisfies(it -> {
                    assertThat(it.kinds()).isEmpty();
                    assertThat(it.questions()).hasSize(1);
                });
    }

    @Test
    void theInstitutionalWeekIsKnownAndItsDatesAreStillOpen() {
        assertThat(definitions.territory(folder()).cycle(2026).orElseThrow().event("first-institutional-week"))
                .hasValueSatisfying(it -> assertThat(it.from()).isEmpty());
    }

    private List<Step> ofTable(String process) {
        return definitions.steps(process).stream()
                .filter(it -> it.source().section().startsWith("tabla de etapas"))
                .toList();
    }
}
