package co.ruta.core.check;

import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** Paths of a plan's nodes, and its nodes in a row. */
final class Nodes {
    private Nodes() {}

    static String opportunity(String id) {
        return "opportunities/" + id;
    }

    static String objective(String id) {
        return "objectives/" + id;
    }

    static String goal(String id) {
        return "goals/" + id;
    }

    static String indicator(String id) {
        return "indicators/" + id;
    }

    static String action(String id) {
        return "actions/" + id;
    }

    static String resource(String id) {
        return "resources/" + id;
    }

    static Stream<Goal> goals(PlanView plan) {
        return plan.objectives().stream().flatMap(it -> it.goals().stream());
    }

    static Stream<Action> actions(PlanView plan) {
        return goals(plan).flatMap(it -> it.actions().stream());
    }

    /** Lower case, without accents and double spaces: how two wordings of the same are compared. */
    static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }
}
