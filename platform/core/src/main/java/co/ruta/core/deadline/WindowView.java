package co.ruta.core.deadline;

import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.DeadlineDefinition.Hardness;
import co.ruta.sdk.definition.SchoolCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A window on one day.
 *
 * @param year whose calendar it is counted in: the year the document delivered by it belongs to
 * @param calendar for whose schools; empty when calendar A and B have the same window
 * @param opens when it opens; {@link DateState#OPEN_ENDED} when it was always open
 * @param closes when it closes, the extension included; {@link DateState#OPEN_ENDED} when it never does
 * @param phase where today lies
 * @param extension the extension that moved the closing day for this school
 * @param sentence Spanish, complete: "Cierra el 28 de noviembre de 2026, faltan 7 días hábiles."
 * @param source the rule behind it, or the act that set the dates
 */
public record WindowView(
        String id,
        String title,
        int year,
        Optional<SchoolCalendar> calendar,
        Hardness hardness,
        DatePoint opens,
        DatePoint closes,
        Phase phase,
        Optional<GrantedExtension> extension,
        String sentence,
        SourceRef source) {

    /** The same window, told as that of one calendar's schools. */
    WindowView of(SchoolCalendar schools) {
        return new WindowView(
                id, title, year, Optional.of(schools), hardness, opens, closes, phase, extension, sentence, source);
    }

    /** Whether a delivery today would be late; without a date nobody ever is. */
    public boolean late() {
        return phase == Phase.CLOSED;
    }

    /** Whether a delivery today is refused: the window has not opened, or is hard and over. */
    public boolean refuses() {
        return phase == Phase.NOT_OPEN_YET || (phase == Phase.CLOSED && hardness == Hardness.HARD);
    }

    /** Where today lies. */
    public enum Phase {
        NOT_OPEN_YET,
        OPEN,
        CLOSED,
        /** Neither end has a date that could have passed. */
        NO_DATE
    }

    /** How much is known about an end of the window. */
    public enum DateState {
        /** A day. */
        FIXED,
        /** An announced act will set it. */
        DEFERRED,
        /** The sources set none, or the event it counts from has no date: "por definir". */
        UNDEFINED,
        /** There is no such end. */
        OPEN_ENDED
    }

    /**
     * One end of a window; the day itself belongs to the window.
     *
     * @param date present when FIXED
     * @param businessDays business days from today to the date: 0 today, negative when past; present when FIXED
     * @param text Spanish: "28 de noviembre de 2026, faltan 7 días hábiles", "por definir: circular de noviembre"
     * @param source who says so
     */
    public record DatePoint(
            DateState state, Optional<LocalDate> date, Optional<Integer> businessDays, String text, SourceRef source) {}

    /** An extension in force: the new last day, its act and the last day without it. */
    public record GrantedExtension(String id, LocalDate closes, String act, Optional<LocalDate> otherwise) {}
}
