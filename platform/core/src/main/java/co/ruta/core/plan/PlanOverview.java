package co.ruta.core.plan;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.plan.OpenEdition.Horizon;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The plans of a school.
 *
 * @param plans newest first
 * @param next the year that may be begun now; empty when there is none to begin
 */
public record PlanOverview(List<PlanLine> plans, Optional<Next> next) {
    public PlanOverview {
        plans = List.copyOf(plans);
    }

    public Optional<EditionLine> edition(int year) {
        return plans.stream()
                .flatMap(it -> it.editions().stream())
                .filter(it -> it.year() == year)
                .findFirst();
    }

    /** A plan with its years, newest first. */
    public record PlanLine(
            PlanId id,
            int from,
            int to,
            boolean current,
            Optional<Plan.Replacement> replaced,
            List<EditionLine> editions) {
        public PlanLine {
            editions = List.copyOf(editions);
        }
    }

    /**
     * A year of a plan.
     *
     * @param submissions how many versions were delivered
     */
    public record EditionLine(
            DocumentRef document,
            int year,
            String state,
            String stateTitle,
            Instant since,
            int submissions,
            boolean editable) {}

    /**
     * The year to begin.
     *
     * @param mayOpen whether this person may begin it now
     * @param waitsFor why it cannot be begun yet, in Spanish; empty when it can
     * @param continues the plan whose horizon covers the year
     * @param usual the horizon proposed for a new plan
     * @param overlapped plans in force that a new plan of the usual horizon would replace, which needs an act
     * @param opportunities how many opportunities of the self-assessment would come in
     * @param unmetGoals goals of the year before that were not met and would come in as opportunities
     */
    public record Next(
            int year,
            boolean mayOpen,
            Optional<String> waitsFor,
            Optional<PlanLine> continues,
            Horizon usual,
            List<PlanLine> overlapped,
            int opportunities,
            int unmetGoals) {
        public Next {
            overlapped = List.copyOf(overlapped);
        }
    }
}
