package co.ruta.portal.plan;

import co.ruta.core.plan.PriorityView;
import co.ruta.portal.page.PortalText;
import co.ruta.sdk.check.PlanView.Origin;
import java.util.List;
import java.util.Optional;

/** The opportunities with urgency, trend and impact, and the order that follows from them. */
public record PriorityPageView(PlanSheet sheet, List<PriorityView> opportunities) implements PlanPage {
    /** The three questions, each answered 1 to 5. */
    public static final List<Scale> SCALES = List.of(
            new Scale("urgency", "Urgencia", "1, puede esperar; 5, no da espera"),
            new Scale("trend", "Tendencia", "1, mejora sola; 5, empeora si no se hace nada"),
            new Scale("impact", "Impacto", "1, cambia poco; 5, mueve a toda la institución"));

    /** From where an opportunity can be added by hand. */
    public static final List<Origin> ORIGINS =
            List.of(Origin.EXTERNAL_TEST, Origin.INTERNAL_TEST, Origin.INCLUSION_INDEX);

    @Override
    public String template() {
        return "plan/priorities.jte";
    }

    /** One of the three questions. */
    public record Scale(String field, String label, String help) {}

    public OrderPart order() {
        return new OrderPart(sheet.at(), opportunities);
    }

    public List<PriorityView> atWork() {
        return opportunities.stream().filter(it -> !it.discarded()).toList();
    }

    public List<PriorityView> discarded() {
        return opportunities.stream().filter(PriorityView::discarded).toList();
    }

    public static Optional<Integer> value(PriorityView it, Scale scale) {
        return switch (scale.field()) {
            case "urgency" -> it.urgency();
            case "trend" -> it.trend();
            default -> it.impact();
        };
    }

    public boolean mayWrite(PriorityView it) {
        return sheet.mayWrite(it.area().orElse(""));
    }

    public static String origin(Origin origin) {
        return switch (origin) {
            case SELF_ASSESSMENT -> "Autoevaluación";
            case EXTERNAL_TEST -> "Prueba externa";
            case INTERNAL_TEST -> "Prueba interna";
            case INCLUSION_INDEX -> "Índice de inclusión";
            case UNMET_GOAL -> "Meta sin cumplir del año anterior";
        };
    }

    /** Where it came from, in words. */
    public static String because(PriorityView it) {
        return it.level().map(level -> origin(it.origin()) + ": nivel " + level).orElseGet(() -> origin(it.origin()));
    }

    public String counted() {
        OrderPart order = order();
        return PortalText.count(order.ranked().size(), "priorizada", "priorizadas") + ", "
                + PortalText.count(order.unjudged(), "por juzgar", "por juzgar") + ", "
                + PortalText.count(order.discarded(), "descartada", "descartadas");
    }
}
