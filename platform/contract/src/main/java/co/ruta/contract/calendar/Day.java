package co.ruta.contract.calendar;

import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.DeadlineDefinition.DateRule;
import co.ruta.sdk.definition.DeadlineDefinition.DayKind;
import co.ruta.sdk.definition.DeadlineDefinition.LastBusinessDayOf;
import co.ruta.sdk.definition.DeadlineDefinition.On;
import co.ruta.sdk.definition.DeadlineDefinition.Recurrent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The day of a rule. Holidays are left out: they move a day by a few, and what is asked here is whether a window can be at
 * all.
 */
final class Day {
    private Day() {}

    /**
     * The day in one school year; empty when the definitions say that somebody will set it, or nobody.
     *
     * @param event last day of the event that {@link After} counts from
     */
    static Optional<LocalDate> of(DateRule rule, int cycle, LocalDate event) {
        if (rule instanceof On on) {
            return Optional.of(on.date());
        }
        if (rule instanceof LastBusinessDayOf last) {
            return Optional.of(onBusinessDay(YearMonth.of(cycle, last.month()).atEndOfMonth(), -1));
        }
        if (rule instanceof Recurrent yearly) {
            return Optional.of(LocalDate.of(cycle, yearly.month(), yearly.day()));
        }
        if (rule instanceof After after) {
            return Optional.of(
                    after.kind() == DayKind.CALENDAR
                            ? event.plusDays(after.days())
                            : businessDaysAfter(event, after.days()));
        }
        return Optional.empty();
    }

    private static LocalDate businessDaysAfter(LocalDate day, int days) {
        LocalDate reached = day;
        for (int counted = 0; counted < days; counted++) {
            reached = onBusinessDay(reached.plusDays(1), 1);
        }
        return reached;
    }

    private static LocalDate onBusinessDay(LocalDate day, int step) {
        LocalDate reached = day;
        while (reached.getDayOfWeek() == DayOfWeek.SATURDAY || reached.getDayOfWeek() == DayOfWeek.SUNDAY) {
            reached = reached.plusDays(step);
        }
        return reached;
    }
}
