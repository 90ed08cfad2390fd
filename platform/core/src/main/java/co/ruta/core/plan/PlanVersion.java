package co.ruta.core.plan;

import java.util.Optional;

/**
 * Names one version among a school's years of the plan.
 *
 * @param year the edition's year
 * @param number of the submission; empty for the draft as it stands, which only the school reads
 */
public record PlanVersion(int year, Optional<Integer> number) {
    public static PlanVersion submitted(int year, int number) {
        return new PlanVersion(year, Optional.of(number));
    }

    public static PlanVersion draft(int year) {
        return new PlanVersion(year, Optional.empty());
    }
}
