package co.ruta.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Operation;
import co.ruta.core.id.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRulesTest {
    private static final String ULID = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

    private final PlanTown it = new PlanTown();
    private final DocumentRef plan = it.written();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "goals/01ARZ3NDEKTSV4RRFFQ69G5FAV/due|\"2027-02-30\"|DATE_NOT_VALID",
                "goals/01ARZ3NDEKTSV4RRFFQ69G5FAV/due|\"noviembre\"|DATE_NOT_VALID",
                "goals/01ARZ3NDEKTSV4RRFFQ69G5FAV/due|\"20226-11-26\"|YEAR_NOT_POSSIBLE",
                "goals/01ARZ3NDEKTSV4RRFFQ69G5FAV/due|\"0206-11-26\"|YEAR_NOT_POSSIBLE",
                "actions/01ARZ3NDEKTSV4RRFFQ69G5FAV/start|\"1899-01-01\"|YEAR_NOT_POSSIBLE",
                "goals/01ARZ3NDEKTSV4RRFFQ69G5FAV/targets/1850|3|YEAR_NOT_POSSIBLE",
                "goals/01ARZ3NDEKTSV4RRFFQ69G5FAV/targets/x|3|UNKNOWN_FIELD",
                "goals/01ARZ3NDEKTSV4RRFFQ69G5FAV/quantity|-3|NUMBER_NOT_VALID",
                "goals/01ARZ3NDEKTSV4RRFFQ69G5FAV/quantity|\"25\"|NUMBER_NOT_VALID",
                "goals/01ARZ3NDEKTSV4RRFFQ69G5FAV/objective|\"01ARZ3NDEKTSV4RRFFQ69G5FAZ\"|PARENT_UNKNOWN",
                "actions/01ARZ3NDEKTSV4RRFFQ69G5FAV/goal|\"\"|PARENT_UNKNOWN",
                "resources/01ARZ3NDEKTSV4RRFFQ69G5FAV/action|7|PARENT_UNKNOWN",
                "resources/01ARZ3NDEKTSV4RRFFQ69G5FAV/cost/2027|-1|COST_NOT_VALID",
                "resources/01ARZ3NDEKTSV4RRFFQ69G5FAV/cost/2027|1500.5|COST_NOT_VALID",
                "resources/01ARZ3NDEKTSV4RRFFQ69G5FAV/cost/2027|\"$ 1.500\"|COST_NOT_VALID",
                "resources/01ARZ3NDEKTSV4RRFFQ69G5FAV/cost/9999|1|YEAR_NOT_POSSIBLE",
                "actions/01ARZ3NDEKTSV4RRFFQ69G5FAV/weight|101|WEIGHT_OUT_OF_RANGE",
                "actions/01ARZ3NDEKTSV4RRFFQ69G5FAV/weight|-1|WEIGHT_OUT_OF_RANGE",
                "opportunities/01ARZ3NDEKTSV4RRFFQ69G5FAV/urgency|0|PRIORITY_OUT_OF_SCALE",
                "opportunities/01ARZ3NDEKTSV4RRFFQ69G5FAV/trend|6|PRIORITY_OUT_OF_SCALE",
                "opportunities/01ARZ3NDEKTSV4RRFFQ69G5FAV/impact|2.5|PRIORITY_OUT_OF_SCALE",
                "opportunities/01ARZ3NDEKTSV4RRFFQ69G5FAV/source|\"RUMOUR\"|ORIGIN_NOT_VALID",
                "opportunities/01ARZ3NDEKTSV4RRFFQ69G5FAV/component|\"directiva.nada\"|UNKNOWN_COMPONENT",
                "opportunities/01ARZ3NDEKTSV4RRFFQ69G5FAV/level|2|LEVEL_NOT_COPIED",
                "objectives/01ARZ3NDEKTSV4RRFFQ69G5FAV/area|\"nada\"|UNKNOWN_AREA",
                "objectives/01ARZ3NDEKTSV4RRFFQ69G5FAV/opportunities/01ARZ3NDEKTSV4RRFFQ69G5FAV|true|PARENT_UNKNOWN",
                "objectives/not-a-ulid/text|\"x\"|UNKNOWN_FIELD",
                "objectives/01ARZ3NDEKTSV4RRFFQ69G5FAV/order|-1|ORDER_NOT_VALID",
                "socialisation/01ARZ3NDEKTSV4RRFFQ69G5FAV/people|-1|COUNT_NOT_VALID",
                "delivery/team-agrees|\"true\"|VALUE_NOT_VALID",
                "ratings/directiva.rumbo.mision/level|2|UNKNOWN_FIELD",
            })
    void whatCannotBeShouldBeRefusedByName(String path, String json, String code) {
        assertThatThrownBy(() -> it.put(plan, path, json)).hasMessageContaining(code);
    }

    @Test
    void aParentOfTheSameBatchShouldDo() {
        String objective = Ids.mint();
        String goal = Ids.mint();

        assertThatCode(() -> it.town
                        .drafts()
                        .apply(
                                it.town.rector,
                                plan,
                                List.of(
                                        put("goals/" + goal + "/objective", "\"" + objective + "\""),
                                        put("objectives/" + objective + "/text", "\"Otro\""))))
                .doesNotThrowAnyException();
    }

    private Operation put(String path, String json) {
        return Operation.put(
                Ids.mint(), path, it.town.documents().get(plan).revision(), DraftValue.of(CanonicalJson.parse(json)));
    }

    @Test
    void aDateBeyondThePlanShouldBeTakenAndLeftToTheChecks() {
        it.put(plan, "actions/" + it.action + "/end", "\"2035-06-30\"");

        assertThat(it.town.plans().schedule(it.town.rector, plan).rows().get(0).outside())
                .isTrue();
    }

    @Test
    void anAreaLeadShouldWriteBelowTheObjectivesOfTheOwnArea() {
        assertThatThrownBy(() -> it.put(it.town.lead, plan, "goals/" + it.goal + "/text", "\"Otra\""))
                .hasMessageContaining("NOT_ALLOWED_AREA")
                .hasMessageContaining("Gestión directiva");
        it.put(plan, "objectives/" + it.objective + "/area", "\"directiva\"");

        assertThatCode(() -> it.put(it.town.lead, plan, "goals/" + it.goal + "/text", "\"Llegar a 30 % en 2027\""))
                .doesNotThrowAnyException();
        assertThatCode(() -> it.put(it.town.lead, plan, "resources/" + it.resource + "/cost/2028", "700000"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> it.put(it.town.lead, plan, "objectives/" + it.objective + "/text", "\"Otro\""))
                .hasMessageContaining("NOT_ALLOWED_ROLE");
    }

    @Test
    void anAreaLeadShouldNotTakeAGoalAwayFromAnotherArea() {
        String own = Ids.mint();
        it.put(plan, "objectives/" + own + "/text", "\"Propio\"");
        it.put(plan, "objectives/" + own + "/area", "\"directiva\"");

        assertThatThrownBy(() -> it.put(it.town.lead, plan, "goals/" + it.goal + "/objective", "\"" + own + "\""))
                .hasMessageContaining("NOT_ALLOWED_AREA");
    }

    @Test
    void aContributorShouldAddEvidenceOnly() {
        String evidence = "socialisation/" + ULID + "/evidence/" + Ids.mint();

        assertThatCode(() -> it.put(it.town.contributor, plan, evidence, "{\"kind\":\"TEXT\",\"text\":\"Acta\"}"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> it.put(it.town.contributor, plan, "actions/" + it.action + "/owner", "\"Yo\""))
                .hasMessageContaining("NOT_ALLOWED_ROLE");
    }

    @Test
    void readersAndTheSecretariaShouldWriteNothing() {
        assertThatThrownBy(() -> it.put(it.town.reader, plan, "other/text", "\"x\""))
                .hasMessageContaining("NOT_ALLOWED_ROLE");
        assertThatThrownBy(() -> it.put(it.town.professional, plan, "other/text", "\"x\""))
                .hasMessageContaining("NOT_ALLOWED_ROLE");
    }

    @Test
    void sendingASentenceAgainShouldWriteNothingMore() {
        Operation sentence = put("goals/" + it.goal + "/text", "\"Llegar a 30 % en junio de 2028\"");
        it.town.drafts().apply(it.town.rector, plan, List.of(sentence));
        long revision = it.town.documents().get(plan).revision();

        it.town.drafts().apply(it.town.rector, plan, List.of(sentence));

        assertThat(it.town.documents().get(plan).revision()).isEqualTo(revision);
    }
}
