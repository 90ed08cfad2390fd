package co.ruta.portal.plan;

import co.ruta.core.check.FindingView;
import co.ruta.core.plan.PriorityView;
import co.ruta.portal.page.View;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Indicator;
import co.ruta.sdk.check.PlanView.Objective;
import java.util.List;
import java.util.Optional;

/**
 * What the server makes of a node: its words, how it read the goal, what the checks say. Sent alone when something in it
 * was saved.
 *
 * @param node e.g. {@code goals/{ulid}}
 * @param title what it says; empty for a goal, whose sentence stands in its field
 * @param facts the rest of it in a line
 * @param goal present when the node is a goal
 */
public record NodePart(Findings findings, String node, String title, String facts, Optional<Goal> goal)
        implements View {
    @Override
    public String template() {
        return "plan/node.jte";
    }

    static NodePart of(Findings findings, Objective it, List<PriorityView> opportunities) {
        List<String> answered = opportunities.stream()
                .filter(one -> it.opportunities().contains(one.opportunity()))
                .map(OrderPart::name)
                .toList();
        return new NodePart(
                findings,
                "objectives/" + it.id(),
                it.text().isBlank() ? "Objetivo sin escribir" : it.text(),
                answered.isEmpty()
                        ? "No dice a qué oportunidad responde."
                        : "Responde a: " + String.join("; ", answered) + ".",
                Optional.empty());
    }

    static NodePart of(Findings findings, Goal it) {
        return new NodePart(findings, "goals/" + it.id(), "", "", Optional.of(it));
    }

    static NodePart of(Findings findings, Indicator it) {
        return new NodePart(
                findings,
                "indicators/" + it.id(),
                it.name().isBlank() ? "Indicador sin nombre" : it.name(),
                ObjectivesView.formula(it),
                Optional.empty());
    }

    static NodePart of(Findings findings, Action it) {
        return new NodePart(
                findings,
                "actions/" + it.id(),
                it.text().isBlank() ? "Acción sin escribir" : it.text(),
                ObjectivesView.facts(it),
                Optional.empty());
    }

    /** The findings alone. */
    static NodePart of(Findings findings, String node) {
        return new NodePart(findings, node, "", "", Optional.empty());
    }

    /** The node of that path in a plan; empty when it is gone. */
    static Optional<NodePart> in(Findings findings, PlanView plan, List<PriorityView> opportunities, String node) {
        for (Objective objective : plan.objectives()) {
            if (node.equals("objectives/" + objective.id())) {
                return Optional.of(of(findings, objective, opportunities));
            }
            for (Goal goal : objective.goals()) {
                Optional<NodePart> found = in(findings, goal, node);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<NodePart> in(Findings findings, Goal goal, String node) {
        if (node.equals("goals/" + goal.id())) {
            return Optional.of(of(findings, goal));
        }
        return goal.indicators().stream()
                .filter(it -> node.equals("indicators/" + it.id()))
                .map(it -> of(findings, it))
                .findFirst()
                .or(() -> goal.actions().stream()
                        .filter(it -> node.equals("actions/" + it.id()))
                        .map(it -> of(findings, it))
                        .findFirst());
    }

    public boolean top() {
        return node.startsWith("objectives/");
    }

    public List<FindingView> list() {
        return findings.of(node);
    }

    public String address() {
        return findings.at().plan("objetivos/nodo/" + node);
    }
}
