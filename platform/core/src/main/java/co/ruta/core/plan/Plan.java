package co.ruta.core.plan;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.Optional;

/**
 * A school's plan: a span of years that one set of objectives covers. Its nodes keep their ids from year to year, so that a
 * goal can be followed however its words change. Two plans of a school do not cover the same year, unless an act replaced
 * one by the other.
 *
 * @param from first year of the horizon
 * @param to last year of the horizon
 * @param replaced the plan that this one replaced, with the act that says so
 * @param closedAt since when another took its place
 */
public record Plan(
        TerritoryId territory,
        PlanId id,
        SchoolId school,
        int from,
        int to,
        Instant openedAt,
        PersonId openedBy,
        Optional<Replacement> replaced,
        Optional<Instant> closedAt) {
    /** Longest horizon taken, in years. */
    public static final int LONGEST = 10;

    public boolean covers(int year) {
        return from <= year && year <= to;
    }

    /** Whether it is in force, that is, nothing replaced it. */
    public boolean current() {
        return closedAt.isEmpty();
    }

    public boolean overlaps(int from, int to) {
        return this.from <= to && from <= this.to;
    }

    /**
     * Why one plan took the place of another whose years it shares.
     *
     * @param plan the one replaced
     * @param act number and date of the act, as the school writes it
     */
    public record Replacement(PlanId plan, String act, String reason) {}
}
