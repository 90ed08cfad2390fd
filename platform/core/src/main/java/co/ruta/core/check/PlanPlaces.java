package co.ruta.core.check;

import co.ruta.sdk.check.DocumentView;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Indicator;
import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.check.PlanView.Opportunity;
import co.ruta.sdk.check.PlanView.Resource;
import java.util.HashMap;
import java.util.Map;

/** What people call the nodes of a plan: numbered through, with the first words of their text. */
final class PlanPlaces {
    private static final String WHOLE = "El plan";

    private final Map<String, String> names = new HashMap<>();

    static PlanPlaces of(DocumentView view) {
        PlanPlaces places = new PlanPlaces();
        if (view instanceof PlanView plan) {
            places.read(plan);
        }
        return places;
    }

    private void read(PlanView plan) {
        names.put("opportunities", "Las oportunidades del plan");
        for (Opportunity it : plan.opportunities()) {
            name(Nodes.opportunity(it.id()), "Oportunidad", "", it.text());
        }
        int objective = 0;
        for (Objective it : plan.objectives()) {
            objective++;
            name(Nodes.objective(it.id()), "Objetivo", " " + objective, it.text());
            int goal = 0;
            for (Goal inner : it.goals()) {
                goal++;
                goal(inner, " " + objective + "." + goal);
            }
        }
    }

    private void goal(Goal goal, String number) {
        name(Nodes.goal(goal.id()), "Meta", number, goal.text());
        int indicator = 0;
        for (Indicator it : goal.indicators()) {
            indicator++;
            name(Nodes.indicator(it.id()), "Indicador", number + "." + indicator, it.name());
        }
        int action = 0;
        for (Action it : goal.actions()) {
            action++;
            name(Nodes.action(it.id()), "Acción", number + "." + action, it.text());
            for (Resource resource : it.resources()) {
                name(Nodes.resource(resource.id()), "Recurso de la acción", number + "." + action, resource.name());
            }
        }
    }

    private void name(String path, String kind, String number, String text) {
        names.put(path, kind + number + (text.isBlank() ? "" : ": «" + Words.cut(text) + "»"));
    }

    /** The place of a path: that of its node when it names a field. */
    String name(String path) {
        String at = path;
        while (!names.containsKey(at) && at.contains("/")) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return names.getOrDefault(at, WHOLE);
    }
}
