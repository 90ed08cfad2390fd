package co.ruta.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.Ids;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanViewsTest {
    private final PlanTown it = new PlanTown();
    private final DocumentRef plan = it.written();

    @Test
    void opportunitiesShouldStandByTheirSumAndThenByImpact() {
        String copied = priorities().get(0).opportunity();
        String high = judged(5, 5, 5);
        String impact = judged(2, 2, 5);
        String urgent = judged(5, 2, 2);
        String gone = judged(5, 5, 5);
        it.put(plan, "opportunities/" + gone + "/discarded", "true");

        assertThat(priorities())
                .extracting(PriorityView::opportunity)
                .containsExactly(high, impact, urgent, copied, gone);
        assertThat(priorities())
                .extracting(PriorityView::rank)
                .containsExactly(Optional.of(1), Optional.of(2), Optional.of(3), Optional.empty(), Optional.empty());
        assertThat(priorities().get(1).total()).contains(9);
    }

    private String judged(int urgency, int trend, int impact) {
        String id = Ids.mint();
        it.put(plan, "opportunities/" + id + "/text", "\"Encontrada en pruebas\"");
        it.put(plan, "opportunities/" + id + "/source", "\"EXTERNAL_TEST\"");
        it.put(plan, "opportunities/" + id + "/urgency", String.valueOf(urgency));
        it.put(plan, "opportunities/" + id + "/trend", String.valueOf(trend));
        it.put(plan, "opportunities/" + id + "/impact", String.valueOf(impact));
        return id;
    }

    private List<PriorityView> priorities() {
        return it.town.plans().priorities(it.town.rector, plan);
    }

    @Test
    void moneyShouldAddUpBySourceAndYear() {
        String other = Ids.mint();
        it.put(plan, "resources/" + other + "/action", "\"" + it.action + "\"");
        it.put(plan, "resources/" + other + "/name", "\"Tallerista\"");
        it.put(plan, "resources/" + other + "/cost/2027", "500000");
        it.put(plan, "resources/" + it.resource + "/cost/2028", "250000");

        MoneyView money = it.town.plans().money(it.town.rector, plan);

        assertThat(money.years()).containsExactly(2027, 2028, 2029);
        assertThat(money.sources()).extracting(MoneyView.Line::source).containsExactly("Gratuidad", "Sin fuente");
        assertThat(money.sources()).extracting(MoneyView.Line::total).containsExactly(1_750_000L, 500_000L);
        assertThat(money.byYear()).isEqualTo(Map.of(2027, 2_000_000L, 2028, 250_000L));
        assertThat(money.total()).isEqualTo(2_250_000L);
    }

    @Test
    void theScheduleShouldReachAsFarAsItsActions() {
        it.put(plan, "actions/" + it.action + "/start", "\"2026-11-02\"");
        it.put(plan, "actions/" + it.action + "/end", "\"2027-01-15\"");
        ScheduleView schedule = it.town.plans().schedule(it.town.rector, plan);

        assertThat(schedule.first()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(schedule.last()).isEqualTo(YearMonth.of(2029, 12));
        assertThat(schedule.rows()).singleElement().satisfies(row -> {
            assertThat(row.months()).isEqualTo(3);
            assertThat(row.outside()).isTrue();
            assertThat(row.backwards()).isFalse();
        });

        it.put(plan, "actions/" + it.action + "/end", "\"2026-10-15\"");
        assertThat(it.town.plans().schedule(it.town.rector, plan).rows().get(0).backwards())
                .isTrue();
    }
}
