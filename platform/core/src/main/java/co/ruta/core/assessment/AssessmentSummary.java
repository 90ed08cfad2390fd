package co.ruta.core.assessment;

import co.ruta.core.stage.Point;
import java.util.List;
import java.util.Set;

/**
 * How far a self-assessment has come, for the school's home.
 *
 * @param decided components for which the team chose
 * @param reasonsMissing choices that differ from the suggestion without saying why
 * @param conflicts places that wait for somebody to choose between two values
 * @param ratesAll whether the person who asks rates every area
 * @param rates slugs of the areas this person rates, when not all
 * @param mayEdit whether this person may change anything now
 */
public record AssessmentSummary(
        List<AreaProgress> areas,
        int identityItems,
        int identityAnswered,
        int groups,
        int decided,
        int reasonsMissing,
        List<Point> conflicts,
        boolean mayEdit,
        boolean ratesAll,
        Set<String> rates) {
    public AssessmentSummary {
        areas = List.copyOf(areas);
        conflicts = List.copyOf(conflicts);
        rates = Set.copyOf(rates);
    }

    public int rated() {
        return areas.stream().mapToInt(AreaProgress::rated).sum();
    }

    public int total() {
        return areas.stream().mapToInt(AreaProgress::total).sum();
    }

    public int pending() {
        return total() - rated();
    }

    /** Whether this person rates the area. */
    public boolean rates(String area) {
        return ratesAll || rates.contains(area);
    }
}
