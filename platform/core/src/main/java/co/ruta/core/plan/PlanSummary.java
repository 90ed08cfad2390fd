package co.ruta.core.plan;

import co.ruta.core.stage.Point;
import java.util.List;

/**
 * How far an edition has come.
 *
 * @param judged opportunities with all that their order needs, or discarded
 * @param answered opportunities, not discarded, that some objective answers
 * @param objectivesWithGoals objectives with at least one goal; likewise the others
 * @param typedGoals goals with quantity, unit and due date
 * @param ownedActions actions with an owner
 * @param datedActions actions with both dates
 * @param resourcedActions actions with at least one resource
 * @param conflicts places that wait for somebody to choose between two values
 * @param mayEdit whether the person who asks may change anything now
 * @param mayEditAll whether that person writes everything
 */
public record PlanSummary(
        int opportunities,
        int discarded,
        int judged,
        int answered,
        int objectives,
        int objectivesWithGoals,
        int goals,
        int typedGoals,
        int goalsWithIndicators,
        int goalsWithActions,
        int indicators,
        int actions,
        int ownedActions,
        int datedActions,
        int resourcedActions,
        int socialisation,
        boolean adjusting,
        boolean adjustmentTold,
        List<Point> conflicts,
        boolean mayEdit,
        boolean mayEditAll) {
    public PlanSummary {
        conflicts = List.copyOf(conflicts);
    }
}
