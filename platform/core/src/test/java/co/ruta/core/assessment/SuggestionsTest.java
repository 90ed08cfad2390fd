package co.ruta.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.assessment.SuggestionView.Kind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.route.SampleRoute;
import co.ruta.core.route.Town;
import co.ruta.sdk.definition.TerritoryDefinition.Thresholds;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private final Town town = new Town();

    @Test
    void aSuggestionShouldSayTheRatingItComesFrom() {
        DocumentRef document = town.open();
        town.rate(document, "directiva.rumbo.mision", 1);

        SuggestionView it =
                town.assessments().suggestions(town.rector, document).get(0);

        assertThat(it.suggested()).isEqualTo(Kind.OPPORTUNITY);
        assertThat(it.because()).isEqualTo("Nivel 1 en 2026. Sin evidencias.");
        assertThat(it.critical()).isTrue();
    }

    @Test
    void theTeamsChoiceShouldStandApartFromTheSuggestion() {
        DocumentRef document = town.open();
        town.rate(document, "directiva.rumbo.mision", 1);
        town.put(town.rector, document, "choices/directiva.rumbo.mision/kind", DraftValue.text("STRENGTH"));

        SuggestionView it =
                town.assessments().suggestions(town.rector, document).get(0);

        assertThat(it.suggested()).isEqualTo(Kind.OPPORTUNITY);
        assertThat(it.chosen()).contains(Kind.STRENGTH);
        assertThat(it.result()).isEqualTo(Kind.STRENGTH);
        assertThat(it.reasonMissing()).isTrue();
    }

    @Test
    void aPendingComponentShouldSuggestNothing() {
        assertThat(town.assessments().suggestions(town.rector, town.open())).isEmpty();
    }

    @Test
    void betweenTheThresholdsNothingShouldBeSuggested() {
        Suggesting rule = new Suggesting(new Thresholds(1, 4, SampleRoute.SOURCE), 1);

        assertThat(rule.of(1)).isEqualTo(Kind.OPPORTUNITY);
        assertThat(rule.of(2)).isEqualTo(Kind.NEITHER);
        assertThat(rule.of(4)).isEqualTo(Kind.STRENGTH);
    }

    @Test
    void goingDownShouldBeCritical() {
        Suggesting rule = new Suggesting(new Thresholds(2, 3, SampleRoute.SOURCE), 1);

        assertThat(rule.critical(3, Optional.of(4))).isTrue();
        assertThat(rule.critical(3, Optional.of(3))).isFalse();
        assertThat(rule.critical(3, Optional.empty())).isFalse();
    }
}
