package co.ruta.core.plan;

import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Indicator;
import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.check.PlanView.Opportunity;
import co.ruta.sdk.check.PlanView.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people call the nodes of a plan: "Meta 1.2", numbered as they stand, with the words of each. */
final class PlanNumbers {
    private static final int LONGEST = 90;

    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    PlanNumbers(PlanView plan) {
        List<Opportunity> opportunities = plan.opportunities();
        for (int i = 0; i < opportunities.size(); i++) {
            put(
                    "opportunities/" + opportunities.get(i).id(),
                    "Oportunidad " + (i + 1),
                    opportunities.get(i).text());
        }
        List<Objective> objectives = plan.objectives();
        for (int i = 0; i < objectives.size(); i++) {
            Objective it = objectives.get(i);
            put("objectives/" + it.id(), "Objetivo " + (i + 1), it.text());
            goals(it, String.valueOf(i + 1));
        }
    }

    private void goals(Objective objective, String number) {
        for (int i = 0; i < objective.goals().size(); i++) {
            Goal it = objective.goals().get(i);
            String own = number + "." + (i + 1);
            put("goals/" + it.id(), "Meta " + own, it.text());
            for (int j = 0; j < it.indicators().size(); j++) {
                Indicator indicator = it.indicators().get(j);
                put("indicators/" + indicator.id(), "Indicador " + own + "." + (j + 1), indicator.name());
            }
            for (int j = 0; j < it.actions().size(); j++) {
                action(it.actions().get(j), own + "." + (j + 1));
            }
        }
    }

    private void action(Action action, String number) {
        put("actions/" + action.id(), "Acción " + number, action.text());
        for (int i = 0; i < action.resources().size(); i++) {
            Resource it = action.resources().get(i);
            put("resources/" + it.id(), "Recurso " + number + "." + (i + 1), it.name());
        }
    }

    private void put(String node, String number, String text) {
        numbers.put(node, number);
        texts.put(node, text.strip());
    }

    /** "Meta 1.2: Bajar de 52 % a 25 %…"; empty when the plan has no such node. */
    Optional<String> title(String node) {
        return Optional.ofNullable(numbers.get(node))
                .map(it -> texts.getOrDefault(node, "").isEmpty() ? it : it + ": " + shortened(node));
    }

    private String shortened(String node) {
        String text = texts.getOrDefault(node, "");
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > LONGEST / 2 ? space : LONGEST) + "…";
    }
}
