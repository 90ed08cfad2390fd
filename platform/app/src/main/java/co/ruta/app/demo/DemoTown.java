package co.ruta.app.demo;

import co.ruta.app.demo.DemoCast.SchoolCast;
import co.ruta.app.demo.DemoSchools.DemoSchool;
import co.ruta.core.account.Principal;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A territory of the demo with its people, and when each of its schools does what.
 *
 * @param current the year that is open
 * @param stage its self-assessment
 * @param today in the territory's zone
 */
record DemoTown(
        Territory territory,
        CycleValues current,
        StageDefinition stage,
        Principal leader,
        Principal professional,
        Map<DemoSchool, Resident> residents,
        LocalDate today) {

    /** A school as it is registered, with its people. */
    record Resident(SchoolId id, SchoolCast people) {}

    TerritoryId id() {
        return territory.id();
    }

    SchoolId id(DemoSchool school) {
        return Objects.requireNonNull(residents.get(school)).id();
    }

    SchoolCast people(DemoSchool school) {
        return Objects.requireNonNull(residents.get(school)).people();
    }

    int year() {
        return current.year();
    }

    /** When last year's self-assessments were due. */
    LocalDate closedBefore() {
        return LocalDate.of(year() - 1, 11, 28);
    }

    /** Nearly all delivered and were accepted; one was late, one never did. */
    boolean deliveredLastYear(DemoSchool school) {
        return school.scene() != Scene.NOT_BEGUN || school.seed() % 2 == 0;
    }

    LocalDate deliveredBefore(DemoSchool school) {
        boolean late = school.seed() == 8;
        return late ? closedBefore().plusDays(8) : closedBefore().minusDays(9 + school.seed());
    }

    LocalDate delivered(DemoSchool school) {
        return today.minusDays(6 + school.seed() % 5);
    }

    Optional<StageDefinition> planStage() {
        return territory.published().flatMap(it -> it.definition().stage(Stage.IMPROVEMENT_PLAN));
    }

    /** The year that a plan prepared in this cycle applies to. */
    int planYear() {
        boolean next = planStage()
                .filter(it -> it.appliesTo() == StageDefinition.AppliesTo.NEXT_CYCLE)
                .isPresent();
        return next ? year() + 1 : year();
    }

    /** How far the plan of the next year is at a school whose self-assessment has come so far. */
    PlanScene planScene(DemoSchool school) {
        return switch (school.scene()) {
            case DELIVERED -> PlanScene.PRIORITISING;
            case REVIEWING -> PlanScene.HALF_WRITTEN;
            case RETURNED -> PlanScene.DELIVERED;
            case CORRECTING -> PlanScene.REVIEWING;
            case REDELIVERED -> PlanScene.RETURNED;
            case ACCEPTED -> school.seed() % 2 == 0 ? PlanScene.REDELIVERED : PlanScene.ACCEPTED;
            default -> PlanScene.NOT_BEGUN;
        };
    }
}
