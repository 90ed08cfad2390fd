package co.ruta.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plan.Plan.Replacement;
import co.ruta.core.plan.PlanEdition.Cited;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a store of plans promises. */
public interface PlanStoreContract {
    Instant MOMENT = Instant.parse("2026-11-20T15:42:00.123456Z");

    PlanStoreHouse house();

    private Plan plan(SchoolId school, int from, int to, Optional<Replacement> replaced) {
        return new Plan(
                house().territory(),
                PlanId.mint(),
                school,
                from,
                to,
                MOMENT,
                house().newPerson(),
                replaced,
                Optional.empty());
    }

    @Test
    default void aPlanShouldBeReadAsItWasKept() {
        SchoolId school = house().newSchool();
        Plan first = plan(school, 2024, 2026, Optional.empty());
        house().store().add(first);
        Plan second = plan(
                school, 2026, 2029, Optional.of(new Replacement(first.id(), "Acuerdo 4 de 2026", "Fusión de sedes")));
        house().store().add(second);

        assertThat(house().store().ofSchool(house().territory(), school)).containsExactly(second, first);
        assertThat(house().store().find(house().territory(), school, second.id()))
                .contains(second);
    }

    @Test
    default void aClosedPlanShouldKeepTheMomentItWasClosed() {
        SchoolId school = house().newSchool();
        Plan plan = plan(school, 2024, 2026, Optional.empty());
        house().store().add(plan);

        house().store().close(plan, MOMENT.plusSeconds(60));
        house().store().close(plan, MOMENT.plusSeconds(900));

        assertThat(house().store().find(house().territory(), school, plan.id()).flatMap(Plan::closedAt))
                .contains(MOMENT.plusSeconds(60));
    }

    @Test
    default void anotherSchoolAndAnotherTerritoryShouldSeeNothing() {
        SchoolId school = house().newSchool();
        Plan plan = plan(school, 2024, 2026, Optional.empty());
        house().store().add(plan);

        assertThat(house().store().find(house().territory(), house().newSchool(), plan.id()))
                .isEmpty();
        assertThat(house().store().ofSchool(new TerritoryId("monte-bajo"), school))
                .isEmpty();
    }

    @Test
    default void anEditionShouldSayWhatItRestsOn() {
        SchoolId school = house().newSchool();
        Plan plan = plan(school, 2026, 2028, Optional.empty());
        house().store().add(plan);
        DocumentRef first = house().newEdition(school, 2026);
        DocumentRef second = house().newEdition(school, 2027);
        PlanEdition bare = new PlanEdition(first, plan.id(), 2026, Optional.empty(), Optional.empty());
        PlanEdition resting = new PlanEdition(
                second,
                plan.id(),
                2027,
                Optional.of(house().delivered(school, 2026)),
                Optional.of(house().delivered(school, 2025)));
        house().store().add(bare);
        house().store().add(resting);

        assertThat(house().store().editions(house().territory(), school)).isEqualTo(List.of(resting, bare));
        assertThat(house().store().edition(second)).contains(resting);
        assertThat(house().store()
                        .edition(new DocumentRef(house().territory(), house().newSchool(), second.document())))
                .isEmpty();
    }

    /** What the contract stands on. */
    interface PlanStoreHouse {
        PlanStore store();

        TerritoryId territory();

        SchoolId newSchool();

        PersonId newPerson();

        /** A document of a plan that is there to be an edition. */
        DocumentRef newEdition(SchoolId school, int year);

        /** A submission of a self-assessment of the school. */
        Cited delivered(SchoolId school, int cycle);
    }
}
