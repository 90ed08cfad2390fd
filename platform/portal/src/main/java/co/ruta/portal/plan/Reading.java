package co.ruta.portal.plan;

import co.ruta.core.plan.PlanContent;
import co.ruta.core.plan.PriorityView;
import co.ruta.core.plan.SubmittedPlan;
import co.ruta.portal.office.NodePart;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A delivered plan as it is read: alone, or under review with remarks on each node. */
public interface Reading {
    SubmittedPlan submitted();

    /** Whether anything in the node changed since the version before. */
    default boolean changed(String path) {
        return false;
    }

    /** The remarks on a node and the form for another; empty where nobody remarks. */
    default Optional<NodePart> node(String path, String title) {
        return Optional.empty();
    }

    default PlanContent content() {
        return submitted().content();
    }

    default Gantt gantt() {
        Map<String, LocalDate> dues = new HashMap<>();
        content().plan().objectives().stream()
                .flatMap(it -> it.goals().stream())
                .filter(it -> it.due().isPresent())
                .forEach(it -> dues.put(it.id(), it.due().orElseThrow()));
        return Gantt.of(
                submitted().schedule(),
                content().plan().from(),
                content().plan().to(),
                Optional.empty(),
                Numbering.actions(content().plan()),
                dues);
    }

    /** Opportunities that the plan judged, discarded or answers. */
    default List<PriorityView> worked() {
        return submitted().priorities().stream().filter(Reading::isWorked).toList();
    }

    /** Those it left as they came. */
    default List<PriorityView> left() {
        return submitted().priorities().stream().filter(it -> !isWorked(it)).toList();
    }

    private static boolean isWorked(PriorityView it) {
        return it.rank().isPresent() || it.discarded() || !it.objectives().isEmpty();
    }

    /** Name of an opportunity by its id. */
    default String opportunity(String id) {
        return submitted().priorities().stream()
                .filter(it -> it.opportunity().equals(id))
                .findFirst()
                .map(OrderPart::name)
                .orElse("una oportunidad que ya no está");
    }

    default String horizon() {
        return BeginView.horizon(content().plan().from(), content().plan().to());
    }
}
