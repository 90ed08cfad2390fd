package co.ruta.portal.plan;

import co.ruta.core.check.FindingView;
import co.ruta.portal.page.View;
import co.ruta.sdk.check.PlanView.Goal;
import java.util.List;
import java.util.Optional;

/**
 * What the server makes of a node: how it read the goal, what the checks say. Sent alone when something in it was saved.
 *
 * @param node e.g. {@code goals/{ulid}}
 * @param goal present when the node is a goal
 */
public record NodePart(Findings findings, String node, Optional<Goal> goal) implements View {
    @Override
    public String template() {
        return "plan/node.jte";
    }

    public List<FindingView> list() {
        return findings.of(node);
    }

    public String address() {
        return findings.at().plan("objetivos/nodo/" + node);
    }

    public String nodes() {
        return findings.at().plan("nodos");
    }
}
