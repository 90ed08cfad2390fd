package co.ruta.core.plan;

import co.ruta.core.deadline.WindowView;
import co.ruta.core.document.DocumentRef;
import java.util.Optional;
import java.util.Set;

/**
 * What stands above every page of a plan's edition.
 *
 * @param year the year it applies to
 * @param from first year of the plan's horizon
 * @param to last year of the plan's horizon
 * @param catalogueTitle e.g. "Guía 34, edición 2008"
 * @param stateTitle the state as the territory calls it
 * @param editable whether the draft takes operations in this state
 * @param mayEdit whether this person may change anything here now
 * @param mayEditAll whether this person writes everything (rector and team)
 * @param areas slugs of the areas below whose objectives this person writes, when not all
 * @param mayContribute whether this person may add evidence
 * @param adjusting whether this version adjusts a settled plan, and so has to say why, at which cut and with whom
 * @param answers the submission of the self-assessment it answers, in Spanish; empty when there was none
 * @param revision the draft's revision these values were read at
 * @param version the number the next submission will have
 */
public record PlanHead(
        DocumentRef document,
        PlanId plan,
        int year,
        int from,
        int to,
        String catalogueTitle,
        String state,
        String stateTitle,
        boolean editable,
        boolean mayEdit,
        boolean mayEditAll,
        Set<String> areas,
        boolean mayContribute,
        boolean adjusting,
        Optional<String> answers,
        long revision,
        int version,
        Optional<WindowView> window) {
    public PlanHead {
        areas = Set.copyOf(areas);
    }
}
