package co.ruta.core.plan;

import co.ruta.core.plan.PlanDraftView.Mark;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Objective;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What goes with a node when it is removed. */
final class Below {
    private Below() {}

    /** Live rows of the node and of all that hangs on it, deepest first: path → revision. */
    static Map<String, Long> of(TreeMap<String, Mark> rows, String node, PlanContent content) {
        List<String> nodes = new ArrayList<>();
        for (Objective objective : content.plan().objectives()) {
            boolean whole = node.equals("objectives/" + objective.id());
            objective.goals().forEach(it -> goal(nodes, it, node, whole));
        }
        nodes.add(node);
        Map<String, Long> paths = new LinkedHashMap<>();
        nodes.forEach(it -> rowsOf(rows, it).forEach((path, mark) -> {
            if (!mark.removed()) {
                paths.put(path, mark.rev());
            }
        }));
        if (node.startsWith("opportunities/")) {
            String id = node.substring(node.indexOf('/') + 1);
            rows.forEach((path, mark) -> {
                if (path.startsWith("objectives/") && path.endsWith("/opportunities/" + id) && !mark.removed()) {
                    paths.put(path, mark.rev());
                }
            });
        }
        return paths;
    }

    private static void goal(List<String> nodes, Goal goal, String node, boolean whole) {
        String path = "goals/" + goal.id();
        boolean all = whole || node.equals(path);
        for (Action action : goal.actions()) {
            boolean wholeAction = all || node.equals("actions/" + action.id());
            if (wholeAction) {
                action.resources().forEach(it -> nodes.add("resources/" + it.id()));
            }
            if (all) {
                nodes.add("actions/" + action.id());
            }
        }
        if (all) {
            goal.indicators().forEach(it -> nodes.add("indicators/" + it.id()));
        }
        if (whole) {
            nodes.add(path);
        }
    }

    private static SortedMap<String, Mark> rowsOf(TreeMap<String, Mark> rows, String node) {
        return rows.subMap(node + "/", node + "/" + Character.MAX_VALUE);
    }
}
