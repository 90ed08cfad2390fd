package co.ruta.portal.plan;

import co.ruta.core.plan.PriorityView;
import co.ruta.portal.page.PortalText;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.sdk.definition.PriorityScheme;
import java.util.List;

/** The opportunities in their order; sent alone when a judgement was saved. */
public record OrderPart(SchoolPlace at, PriorityScheme scheme, List<PriorityView> opportunities) implements View {
    @Override
    public String template() {
        return "plan/order.jte";
    }

    public List<PriorityView> ranked() {
        return opportunities.stream().filter(it -> it.rank().isPresent()).toList();
    }

    public String counted() {
        long discarded = opportunities.stream().filter(PriorityView::discarded).count();
        int ranked = ranked().size();
        return PortalText.count(ranked, "priorizada", "priorizadas") + ", "
                + PortalText.count(opportunities.size() - ranked - discarded, "por juzgar", "por juzgar") + ", "
                + PortalText.count(discarded, "descartada", "descartadas");
    }

    /** What the team says of a component beyond its name; empty when nothing. */
    public static String words(PriorityView it) {
        boolean repeats =
                it.component().filter(name -> name.endsWith(it.text())).isPresent();
        return it.component().isEmpty() || repeats ? "" : it.text();
    }

    public static String node(PriorityView it) {
        return "opportunities/" + it.opportunity();
    }

    public static String name(PriorityView it) {
        return it.component()
                .filter(name -> !name.isBlank())
                .orElse(it.text().isBlank() ? "Oportunidad sin escribir" : it.text());
    }
}
