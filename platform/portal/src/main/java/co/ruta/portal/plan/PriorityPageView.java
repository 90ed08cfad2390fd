package co.ruta.portal.plan;

import co.ruta.core.plan.PriorityView;
import co.ruta.sdk.check.PlanView.Origin;
import co.ruta.sdk.definition.PriorityScheme;
import java.util.List;

/** The opportunities with what the territory judges them by, and the order that follows. */
public record PriorityPageView(PlanSheet sheet, PriorityScheme scheme, List<PriorityView> opportunities)
        implements PlanPage {
    /** From where an opportunity can be added by hand. */
    public static final List<Origin> ORIGINS =
            List.of(Origin.EXTERNAL_TEST, Origin.INTERNAL_TEST, Origin.INCLUSION_INDEX, Origin.STAFF_EVALUATION);

    @Override
    public String template() {
        return "plan/priorities.jte";
    }

    public OrderPart order() {
        return new OrderPart(sheet.at(), scheme, opportunities);
    }

    public List<PriorityView> atWork() {
        return opportunities.stream().filter(it -> !it.discarded()).toList();
    }

    public List<PriorityView> discarded() {
        return opportunities.stream().filter(PriorityView::discarded).toList();
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
            case STAFF_EVALUATION -> "Evaluación de docentes y directivos";
            case UNMET_GOAL -> "Meta sin cumplir del año anterior";
        };
    }

    /** Where it came from, in words. */
    public static String because(PriorityView it) {
        return it.level().map(level -> origin(it.origin()) + ": nivel " + level).orElseGet(() -> origin(it.origin()));
    }
}
