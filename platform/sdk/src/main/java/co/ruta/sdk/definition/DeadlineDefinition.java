package co.ruta.sdk.definition;

import co.ruta.sdk.SourceRef;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A window in which something is received. The territory's calendar may set dates over it.
 *
 * @param opens absent when it was always open
 * @param closes absent when it never closes
 * @param basis the norm the source rests on, when that is another, e.g. the circular a circular cites
 * @param source the document that sets it
 * @since 0.1
 */
public record DeadlineDefinition(
        String id,
        String title,
        Hardness hardness,
        Optional<DateRule> opens,
        Optional<DateRule> closes,
        Optional<SourceRef> basis,
        SourceRef source) {

    /** A deadline whose source rests on no other norm. */
    public DeadlineDefinition(
            String id,
            String title,
            Hardness hardness,
            Optional<DateRule> opens,
            Optional<DateRule> closes,
            SourceRef source) {
        this(id, title, hardness, opens, closes, Optional.empty(), source);
    }

    /** What happens after it closes. */
    public enum Hardness {
        /** Still received, shown as late. */
        SOFT,
        /** Received only with an extension; the draft stays. */
        HARD
    }

    /** How a date is found. Deferred and undefined ones never make anyone late. */
    public sealed interface DateRule {}

    /** A day of the calendar. */
    public record On(LocalDate date) implements DateRule {}

    /** The last business day of a month of the cycle's year. */
    public record LastBusinessDayOf(Month month) implements DateRule {}

    /** {@code days} after a named event of the territory's calendar; 0 is the event's own day. */
    public record After(String event, int days, DayKind kind) implements DateRule {}

    /** The same day every year. */
    public record Recurrent(Month month, int day) implements DateRule {}

    /** To be set by an act that is announced, e.g. "circular de noviembre". */
    public record Deferred(String act) implements DateRule {}

    /** The source sets none. */
    public record Undefined() implements DateRule {}

    /** Which days count. */
    public enum DayKind {
        BUSINESS,
        CALENDAR
    }
}
