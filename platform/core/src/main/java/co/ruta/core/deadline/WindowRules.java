package co.ruta.core.deadline;

import co.ruta.core.deadline.WindowView.DatePoint;
import co.ruta.core.deadline.WindowView.DateState;
import co.ruta.core.deadline.WindowView.GrantedExtension;
import co.ruta.core.deadline.WindowView.Phase;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.DeadlineDefinition.DateRule;
import co.ruta.sdk.definition.DeadlineDefinition.DayKind;
import co.ruta.sdk.definition.DeadlineDefinition.Deferred;
import co.ruta.sdk.definition.DeadlineDefinition.LastBusinessDayOf;
import co.ruta.sdk.definition.DeadlineDefinition.On;
import co.ruta.sdk.definition.DeadlineDefinition.Recurrent;
import co.ruta.sdk.definition.DeadlineDefinition.Undefined;
import co.ruta.sdk.definition.SchoolCalendar;
import co.ruta.sdk.definition.TerritoryDefinition.CalendarEvent;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import co.ruta.sdk.definition.TerritoryDefinition.DeadlineDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Finds a window's days. The territory's calendar stands over the plugin's rule, an extension over both, and it only ever
 * lengthens. A date that nobody has set is never invented.
 */
final class WindowRules {
    private final BusinessDays business;

    WindowRules(BusinessDays business) {
        this.business = business;
    }

    /**
     * The window as it stands on a day.
     *
     * @param today in the territory's zone
     * @param cycle the year the rules speak of
     * @param values the territory's calendar of that year; empty when it has none
     * @param schools the calendar of the schools it is for
     */
    WindowView on(
            LocalDate today,
            DeadlineDefinition deadline,
            int cycle,
            Optional<CycleValues> values,
            SchoolCalendar schools,
            Optional<GrantedExtension> extension) {
        Optional<DeadlineDates> set = values.flatMap(it -> it.deadline(deadline.id(), schools));
        Found opens = set.flatMap(it -> it.opens().map(day -> Found.on(day, it.act())))
                .orElseGet(() -> find(deadline.opens(), deadline.source(), cycle, values, schools));
        Found plainCloses = set.flatMap(it -> it.closes().map(day -> Found.on(day, it.act())))
                .orElseGet(() -> find(deadline.closes(), deadline.source(), cycle, values, schools));
        Optional<GrantedExtension> inForce = extension
                .filter(it -> plainCloses.date.filter(it.closes()::isAfter).isPresent())
                .map(it -> new GrantedExtension(it.id(), it.closes(), it.act(), plainCloses.date));
        Found closes = inForce.map(it -> Found.on(it.closes(), new SourceRef(it.act(), "")))
                .orElse(plainCloses);
        Phase phase = phase(today, opens, closes);
        return new WindowView(
                deadline.id(),
                deadline.title(),
                cycle,
                Optional.empty(),
                deadline.hardness(),
                point(today, opens),
                point(today, closes),
                phase,
                inForce,
                WindowSentence.of(today, deadline, opens, closes, phase, inForce, business),
                closes.state == DateState.OPEN_ENDED ? opens.source : closes.source);
    }

    private Found find(
            Optional<DateRule> rule,
            SourceRef source,
            int cycle,
            Optional<CycleValues> values,
            SchoolCalendar schools) {
        return rule.map(it -> find(it, source, cycle, values, schools)).orElseGet(() -> Found.openEnded(source));
    }

    private Found find(
            DateRule rule, SourceRef source, int cycle, Optional<CycleValues> values, SchoolCalendar schools) {
        if (rule instanceof On on) {
            return Found.on(on.date(), source);
        }
        if (rule instanceof LastBusinessDayOf last) {
            return Found.on(business.lastOf(YearMonth.of(cycle, last.month())), source);
        }
        if (rule instanceof Recurrent yearly) {
            YearMonth month = YearMonth.of(cycle, yearly.month());
            return Found.on(month.atDay(Math.min(yearly.day(), month.lengthOfMonth())), source);
        }
        if (rule instanceof After after) {
            return after(after, source, cycle, values, schools);
        }
        if (rule instanceof Deferred deferred) {
            return new Found(DateState.DEFERRED, Optional.empty(), Optional.of(deferred.act()), source);
        }
        if (rule instanceof Undefined) {
            return new Found(DateState.UNDEFINED, Optional.empty(), Optional.empty(), source);
        }
        throw new IllegalStateException("A rule nobody taught: " + rule);
    }

    private Found after(
            After after, SourceRef source, int cycle, Optional<CycleValues> values, SchoolCalendar schools) {
        Optional<CalendarEvent> event = values.flatMap(it -> it.event(after.event(), schools));
        return event.flatMap(it -> it.to().or(it::from))
                .map(last -> Found.on(
                        after.kind() == DayKind.BUSINESS
                                ? business.after(last, after.days())
                                : last.plusDays(after.days()),
                        source))
                .orElseGet(() -> new Found(
                        DateState.UNDEFINED,
                        Optional.empty(),
                        Optional.of(event.map(it -> "depende de «" + it.title() + "», que aún no tiene fecha")
                                .orElse("depende del calendario académico de " + cycle + ", que aún no está")),
                        source));
    }

    private static Phase phase(LocalDate today, Found opens, Found closes) {
        if (opens.date.filter(today::isBefore).isPresent()) {
            return Phase.NOT_OPEN_YET;
        }
        if (closes.date.isPresent()) {
            return closes.date.filter(today::isAfter).isPresent() ? Phase.CLOSED : Phase.OPEN;
        }
        return opens.date.isPresent() || closes.state == DateState.OPEN_ENDED ? Phase.OPEN : Phase.NO_DATE;
    }

    private DatePoint point(LocalDate today, Found found) {
        Optional<Integer> distance = found.date.map(it -> business.between(today, it));
        return new DatePoint(
                found.state, found.date, distance, WindowSentence.words(today, found, distance), found.source);
    }

    /** An end of the window as found; {@code why} says what a missing date waits for. */
    record Found(DateState state, Optional<LocalDate> date, Optional<String> why, SourceRef source) {
        static Found on(LocalDate date, SourceRef source) {
            return new Found(DateState.FIXED, Optional.of(date), Optional.empty(), source);
        }

        static Found openEnded(SourceRef source) {
            return new Found(DateState.OPEN_ENDED, Optional.empty(), Optional.empty(), source);
        }
    }
}
