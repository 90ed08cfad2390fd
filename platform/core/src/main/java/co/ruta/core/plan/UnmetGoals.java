package co.ruta.core.plan;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.util.List;

/** Port: the goals of a year that the school's evaluation called not met or partly met. The follow-up provides it. */
public interface UnmetGoals {
    /** By the plan's order; empty when the year was not evaluated. */
    List<UnmetGoal> of(TerritoryId territory, SchoolId school, int year);

    /**
     * A goal to take up again.
     *
     * @param goal its id in the plan
     * @param text its sentence
     * @param partly whether it was partly met
     * @param lesson what the school learned; may be empty
     */
    record UnmetGoal(String goal, String text, boolean partly, String lesson) {}
}
