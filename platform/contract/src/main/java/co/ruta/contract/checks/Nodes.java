package co.ruta.contract.checks;

import co.ruta.sdk.check.AssessmentView;
import co.ruta.sdk.check.DocumentView;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Goal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The paths a finding may point at: nodes, and below them fields. */
final class Nodes {
    private static final Pattern FIELD = Pattern.compile("[a-z][a-z-]*(/[0-9A-Za-z]+)?");

    private final Set<String> paths = new HashSet<>();

    Nodes(DocumentView view) {
        if (view instanceof PlanView plan) {
            add(plan);
        } else if (view instanceof AssessmentView assessment) {
            add(assessment);
        }
    }

    boolean has(String path) {
        if (paths.contains(path)) {
            return true;
        }
        int node = path.indexOf('/', path.indexOf('/') + 1);
        return node > 0
                && paths.contains(path.substring(0, node))
                && FIELD.matcher(path.substring(node + 1)).matches();
    }

    private void add(PlanView plan) {
        paths.add("opportunities");
        paths.add("objectives");
        plan.opportunities().forEach(it -> paths.add("opportunities/" + it.id()));
        plan.objectives().forEach(objective -> {
            paths.add("objectives/" + objective.id());
            objective.goals().forEach(this::add);
        });
    }

    private void add(Goal goal) {
        paths.add("goals/" + goal.id());
        goal.indicators().forEach(it -> paths.add("indicators/" + it.id()));
        goal.actions().forEach(action -> {
            paths.add("actions/" + action.id());
            action.resources().forEach(it -> paths.add("resources/" + it.id()));
        });
    }

    private void add(AssessmentView assessment) {
        Set<String> components = new HashSet<>(assessment.levels().keySet());
        components.addAll(assessment.evidence().keySet());
        for (String component : components) {
            paths.add("ratings/" + component);
            paths.add("choices/" + component);
        }
    }
}
