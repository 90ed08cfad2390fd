package co.ruta.portal.plan;

import co.ruta.core.plan.PlanDifference;
import co.ruta.core.plan.PlanDifference.Change;
import co.ruta.core.plan.PlanDifference.Weight;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;
import java.util.List;
import java.util.Optional;

/** What changed between two versions or years of the plan, in words. */
public record PlanDifferenceView(SchoolPlace at, PlanDifference difference, Optional<String> document) implements View {
    /** The weightiest first. */
    public static final List<Weight> WEIGHTS = List.of(Weight.values());

    @Override
    public String template() {
        return "plan/difference.jte";
    }

    @Override
    public List<String> styles() {
        return List.of("more.css", "plan.css");
    }

    public static String title(Weight weight) {
        return switch (weight) {
            case COMMITMENT -> "Lo que el plan se propone";
            case MEANS -> "Cómo se hace";
            case WORDING -> "Redacción y datos";
        };
    }

    public List<Change> of(Weight weight) {
        return of(difference, weight);
    }

    public static List<Change> of(PlanDifference difference, Weight weight) {
        return difference.changes().stream().filter(it -> it.weight() == weight).toList();
    }

    /** Where a change is read in the document, by its node. */
    public static String anchor(Change change) {
        String[] parts = change.path().split("/", -1);
        return SchoolPlace.anchor(parts.length > 1 ? parts[0] + "/" + parts[1] : change.path());
    }
}
