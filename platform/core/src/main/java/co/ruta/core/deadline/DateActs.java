package co.ruta.core.deadline;

import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.definition.SchoolCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates that an act of the secretaría sets for every school, or for those of one calendar: more time for all is one of
 * them. Each is a numbered revision of the territory's values, with the reason as its comment.
 */
public interface DateActs {
    /**
     * Sets a deadline's last day; the day it opens stays as it was.
     *
     * @throws co.ruta.core.problem.ProblemException {@code DEADLINE_UNKNOWN}, {@code CYCLE_UNKNOWN}, {@code
     *     CALENDAR_NOT_EDITABLE}; invalid with {@code ACT_MISSING}, {@code REASON_MISSING}, {@code TEXT_TOO_LONG}, {@code
     *     CLOSES_BEFORE_IT_OPENS}
     */
    void close(Principal who, Closing closing);

    /**
     * Sets the days of an event that deadlines count from.
     *
     * @throws co.ruta.core.problem.ProblemException {@code EVENT_UNKNOWN} when no deadline counts from it; otherwise as above
     */
    void date(Principal who, Dating dating);

    /**
     * A last day.
     *
     * @param year the year the deadline is counted in, as {@link WindowView#year()} says it; when the calendar lacks it, it
     *     is added closed
     * @param calendar for whose schools; empty for all
     * @param act at most 200 characters
     * @param reason at most 400 characters
     */
    record Closing(
            TerritoryId territory,
            int year,
            String deadline,
            Optional<SchoolCalendar> calendar,
            LocalDate closes,
            String act,
            String reason) {}

    /** An event's first and last day; the rest as in {@link Closing}. */
    record Dating(
            TerritoryId territory,
            int year,
            String event,
            Optional<SchoolCalendar> calendar,
            LocalDate from,
            LocalDate to,
            String act,
            String reason) {}
}
