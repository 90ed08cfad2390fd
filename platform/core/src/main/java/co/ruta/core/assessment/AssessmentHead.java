package co.ruta.core.assessment;

import co.ruta.core.deadline.WindowView;
import co.ruta.core.document.DocumentRef;
import java.util.Optional;
import java.util.Set;

/**
 * What stands above every page of a self-assessment.
 *
 * @param catalogueTitle e.g. "Guía 34, edición 2008"
 * @param stateTitle the state as the territory calls it
 * @param editable whether the draft takes operations in this state
 * @param mayEdit whether this person may change anything here now
 * @param mayRateAll whether this person rates every area
 * @param areas slugs of the areas this person rates, when not all
 * @param mayContribute whether this person may add evidence and notes
 * @param revision the draft's revision these values were read at
 * @param version the number the next submission will have
 */
public record AssessmentHead(
        DocumentRef document,
        int cycle,
        String catalogue,
        String catalogueTitle,
        String state,
        String stateTitle,
        boolean editable,
        boolean mayEdit,
        boolean mayRateAll,
        Set<String> areas,
        boolean mayContribute,
        long revision,
        int version,
        Optional<WindowView> window) {
    public AssessmentHead {
        areas = Set.copyOf(areas);
    }
}
