package co.ruta.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.Ids;
import co.ruta.core.json.Json;
import co.ruta.core.plan.PlanDifference.Change;
import co.ruta.core.route.SampleRoute;
import co.ruta.core.route.Town;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.PriorityScheme.Criterion;
import co.ruta.sdk.definition.PriorityScheme.First;
import co.ruta.sdk.definition.PriorityScheme.Order;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A territory that asks for one value, 1 first, instead of Guía 34's three. */
class OnePriorityTest {
    private static final PriorityScheme ONE = new PriorityScheme(
            List.of(new Criterion(
                    "prioridad", "Prioridad", "1, este año; 3, después", 1, 3, 1, Map.of(1, "alta", 3, "baja"))),
            Order.SINGLE,
            First.LOWEST,
            List.of(),
            new SourceRef("Circular de prueba", "prioridad"));

    private final PlanTown it = new PlanTown(new Town(SampleRoute.plugin(ONE)));
    private final DocumentRef plan = it.written();

    private String judged(int value) {
        String id = Ids.mint();
        it.put(plan, "opportunities/" + id + "/text", "\"Encontrada en pruebas\"");
        it.put(plan, "opportunities/" + id + "/source", "\"EXTERNAL_TEST\"");
        it.put(plan, "opportunities/" + id + "/priority/prioridad", String.valueOf(value));
        return id;
    }

    private PlanContent content() {
        return it.town.plans().draft(it.town.rector, plan).content();
    }

    @Test
    void theOnlyValueShouldMakeTheOrder() {
        String copied = it.town.plans().priorities(it.town.rector, plan).get(0).opportunity();
        String last = judged(3);
        String first = judged(1);

        assertThat(it.town.plans().priorities(it.town.rector, plan))
                .extracting(PriorityView::opportunity)
                .containsExactly(first, last, copied);
        assertThat(it.town.plans().priorities(it.town.rector, plan))
                .extracting(PriorityView::total)
                .containsExactly(Optional.of(1), Optional.of(3), Optional.empty());
        assertThat(it.town.plans().summary(it.town.rector, plan).judged()).isEqualTo(2);
    }

    @Test
    void otherValuesAndOtherCriteriaShouldBeRefusedByName() {
        String node = "opportunities/" + Ids.mint();
        it.put(plan, node + "/source", "\"EXTERNAL_TEST\"");

        assertThatThrownBy(() -> it.put(plan, node + "/priority/prioridad", "4"))
                .hasMessageContaining("PRIORITY_OUT_OF_SCALE")
                .hasMessageContaining("de 1 a 3");
        assertThatThrownBy(() -> it.put(plan, node + "/urgency", "4"))
                .hasMessageContaining("UNKNOWN_CRITERION")
                .hasMessageContaining("prioridad");
        assertThatThrownBy(() -> it.put(plan, node + "/priority/Otra", "1")).hasMessageContaining("UNKNOWN_FIELD");
    }

    @Test
    void aDeliveredPlanShouldBeReadByTheSchemeItWasDeliveredWith() {
        judged(1);
        PlanContent before = content();

        assertThat(PlanJson.read(PlanJson.write(before))).isEqualTo(before);
        assertThat(PlanJson.read(PlanJson.write(before)).priorities()).isEqualTo(ONE);
    }

    @Test
    void aChangedPriorityShouldBeSaidWithItsName() {
        String id = judged(3);
        PlanContent before = content();
        it.put(plan, "opportunities/" + id + "/priority/prioridad", "1");

        assertThat(PlanDiffer.between(before, content()))
                .singleElement()
                .extracting(Change::sentence)
                .asString()
                .contains("3, baja")
                .contains("1, alta");
    }

    @Test
    void theCriterionShouldGiveItsPlaceAName() {
        String id = judged(2);

        assertThat(it.town
                        .plans()
                        .names(plan)
                        .title("opportunities/" + id + "/priority/prioridad")
                        .orElseThrow())
                .endsWith("(prioridad)");
    }

    @Test
    void whatWasDeliveredBeforeSchemesWereDataShouldReadOnUnchanged() {
        PlanTown old = new PlanTown();
        DocumentRef ref = old.written();
        String id = Ids.mint();
        old.put(ref, "opportunities/" + id + "/source", "\"EXTERNAL_TEST\"");
        old.put(ref, "opportunities/" + id + "/urgency", "4");
        old.put(ref, "opportunities/" + id + "/trend", "2");
        old.put(ref, "opportunities/" + id + "/impact", "5");
        PlanContent content = old.town.plans().draft(old.town.rector, ref).content();

        PlanContent read = PlanJson.read(firstVersion(PlanJson.write(content)));

        assertThat(read).isEqualTo(content);
        assertThat(read.plan().opportunities())
                .extracting(opportunity -> opportunity.priority())
                .contains(Map.of("urgency", 4, "trend", 2, "impact", 5));
    }

    /** As {@code ruta/improvement-plan/1} wrote it: no scheme, the three judgements beside the other fields. */
    private static String firstVersion(String json) {
        JsonObject now = CanonicalJson.parse(json).asJsonObject();
        JsonArrayBuilder opportunities = Json.createArrayBuilder();
        for (JsonValue one : now.getJsonArray("opportunities")) {
            JsonObjectBuilder flat = Json.createObjectBuilder();
            one.asJsonObject().forEach((key, value) -> {
                if (key.equals("priority")) {
                    value.asJsonObject().forEach(flat::add);
                } else {
                    flat.add(key, value);
                }
            });
            opportunities.add(flat);
        }
        JsonObjectBuilder then = Json.createObjectBuilder();
        now.forEach((key, value) -> {
            if (!key.equals("priorities") && !key.equals("componentAreas")) {
                then.add(key, value);
            }
        });
        return CanonicalJson.of(then.add("schema", "ruta/improvement-plan/1")
                .add("opportunities", opportunities)
                .build());
    }
}
