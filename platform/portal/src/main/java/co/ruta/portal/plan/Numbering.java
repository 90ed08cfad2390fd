package co.ruta.portal.plan;

import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Goal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers people cite the nodes by: objective 1, goal 1.2, action 1.2.3. */
public final class Numbering {
    private Numbering() {}

    /** Action id → number. */
    static Map<String, String> actions(PlanView plan) {
        Map<String, String> numbers = new HashMap<>();
        for (int i = 0; i < plan.objectives().size(); i++) {
            List<Goal> goals = plan.objectives().get(i).goals();
            for (int j = 0; j < goals.size(); j++) {
                for (int k = 0; k < goals.get(j).actions().size(); k++) {
                    numbers.put(goals.get(j).actions().get(k).id(), (i + 1) + "." + (j + 1) + "." + (k + 1));
                }
            }
        }
        return numbers;
    }
}
