package co.ruta.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import co.ruta.sdk.Sector;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Opportunity;
import co.ruta.sdk.check.PlanView.Origin;
import co.ruta.sdk.check.SchoolFacts;
import co.ruta.sdk.definition.PriorityScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TracingChecksTest {
    private static final GivenContext CONTEXT = new GivenContext(
            LocalDate.of(2026, 11, 20),
            2026,
            new SchoolFacts("999999999999", "Escuela", Sector.OFFICIAL, false),
            Optional.empty(),
            List.of(),
            PriorityScheme.GUIA_34,
            Optional.empty(),
            Map.of());

    @Test
    void opportunitiesNobodyRankedShouldBeNamedOnce() {
        assertThat(hits(opportunity("O1", 0), opportunity("O2", 0), opportunity("O3", 5)))
                .extracting(Hit::where, Hit::variant, Hit::args, Hit::also)
                .containsExactlyInAnyOrder(
                        tuple("opportunities/O3", "", Map.of(), List.of()),
                        tuple(
                                "opportunities",
                                "unranked-many",
                                Map.of("count", "2", "criteria", "urgencia, tendencia e impacto"),
                                List.of("opportunities/O1", "opportunities/O2")));
    }

    @Test
    void theOnlyOneWithoutRankShouldBeNamedWhereItStands() {
        assertThat(hits(opportunity("O1", 0), opportunity("O2", 1)))
                .singleElement()
                .matches(it ->
                        it.where().equals("opportunities/O1") && it.variant().equals("unranked"));
    }

    private static List<Hit> hits(Opportunity... opportunities) {
        PlanView plan = new PlanView(2027, 2029, 2027, List.of(opportunities), List.of());
        return TracingChecks.opportunityWithoutAction(plan, CONTEXT, Optional.empty())
                .toList();
    }

    /** @param rank given to urgency, trend and impact; 0 when the team has not judged it */
    private static Opportunity opportunity(String id, int rank) {
        return new Opportunity(
                id,
                Optional.empty(),
                "Texto",
                Origin.SELF_ASSESSMENT,
                Optional.empty(),
                rank == 0 ? Map.of() : PlanBuilder.judged(rank),
                false);
    }
}
