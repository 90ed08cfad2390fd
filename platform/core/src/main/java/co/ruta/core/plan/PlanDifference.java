package co.ruta.core.plan;

import co.ruta.core.stage.Changed;
import java.util.List;
import java.util.Optional;

/**
 * What changed from one version or year of a plan to another, the weightiest first.
 *
 * @param fromLabel Spanish: "Versión 1 de 2027", "Borrador de 2028"
 */
public record PlanDifference(PlanVersion from, PlanVersion to, String fromLabel, String toLabel, List<Change> changes)
        implements Changed {
    public PlanDifference {
        changes = List.copyOf(changes);
    }

    /** Whether anything changed at the path, or in the node it belongs to. */
    @Override
    public boolean touches(String path) {
        return changes.stream()
                .anyMatch(it ->
                        it.path().equals(path) || it.path().startsWith(path + "/") || path.startsWith(it.path() + "/"));
    }

    /**
     * One change.
     *
     * @param path what it is about: a node such as {@code goals/{ulid}}, or one field of it
     * @param title what the node is called: "Meta: Bajar de 52 % a 25 %…"
     * @param sentence Spanish, complete: "La fecha de la meta se movió del 26 de noviembre de 2027 al 30 de junio de 2028"
     * @param before the old value, for {@code <del>}
     * @param after the new value, for {@code <ins>}
     */
    public record Change(
            String path,
            String title,
            Kind kind,
            Weight weight,
            String sentence,
            Optional<String> before,
            Optional<String> after) {}

    /** How much a change weighs for who reviews. */
    public enum Weight {
        /** What the school committed itself to is not the same. */
        COMMITMENT,
        /** How it is done is not the same. */
        MEANS,
        /** The words are not the same. */
        WORDING
    }

    /** What happened. */
    public enum Kind {
        OBJECTIVE_ADDED,
        OBJECTIVE_DROPPED,
        OBJECTIVE_REWORDED,
        OBJECTIVE_AREA_CHANGED,
        OBJECTIVE_LINKED,
        OBJECTIVE_UNLINKED,
        GOAL_ADDED,
        GOAL_DROPPED,
        GOAL_MOVED,
        GOAL_REWORDED,
        TARGET_RAISED,
        TARGET_LOWERED,
        TARGET_ADDED,
        TARGET_DROPPED,
        UNIT_CHANGED,
        DUE_EARLIER,
        DUE_LATER,
        DUE_ADDED,
        DUE_DROPPED,
        BASELINE_CHANGED,
        INDICATOR_ADDED,
        INDICATOR_DROPPED,
        INDICATOR_MOVED,
        INDICATOR_CHANGED,
        ACTION_ADDED,
        ACTION_DROPPED,
        ACTION_MOVED,
        ACTION_REWORDED,
        OWNER_CHANGED,
        DATES_CHANGED,
        WEIGHT_CHANGED,
        PRODUCT_CHANGED,
        RESOURCE_ADDED,
        RESOURCE_DROPPED,
        RESOURCE_CHANGED,
        MONEY_RAISED,
        MONEY_LOWERED,
        OPPORTUNITY_ADDED,
        OPPORTUNITY_REMOVED,
        OPPORTUNITY_DISCARDED,
        OPPORTUNITY_TAKEN_UP,
        OPPORTUNITY_REWORDED,
        PRIORITY_CHANGED,
        SOCIALISATION_ADDED,
        SOCIALISATION_REMOVED,
        SOCIALISATION_CHANGED,
        EVIDENCE_ADDED,
        EVIDENCE_REMOVED,
        TEXT_CHANGED,
        APPROVAL_CHANGED,
        ADJUSTMENT_TOLD,
        BESIDE_CHANGED,
        OWN_ROW_ADDED,
        OWN_ROW_DROPPED
    }
}
