package co.ruta.portal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Days and times as people of the territory read them: in full, in its zone. */
public record Dates(ZoneId zone, LocalDate today) {
    private static final Locale SPANISH = Locale.forLanguageTag("es-CO");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", SPANISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", SPANISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/MM/uuuu", SPANISH);

    public static Dates at(ZoneId zone, Instant now) {
        return new Dates(zone, LocalDate.ofInstant(now, zone));
    }

    /** What a date field holds, in full; empty when it holds no date. */
    public static String inFull(String field) {
        try {
            return DAY.format(LocalDate.parse(field));
        } catch (DateTimeParseException none) {
            return "";
        }
    }

    /** "28 de noviembre de 2026". */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day of an instant, "28 de noviembre de 2026". */
    public String day(Instant when) {
        return DAY.format(when.atZone(zone));
    }

    /** "28/11/2026", where a table has no room. */
    public String brief(Instant when) {
        return SHORT.format(when.atZone(zone));
    }

    /** "10:42". */
    public String clock(Instant when) {
        return CLOCK.format(when.atZone(zone));
    }

    /** "hoy a las 10:31", "ayer a las 16:08", "12 de noviembre de 2026 a las 15:20". */
    public String moment(Instant when) {
        ZonedDateTime local = when.atZone(zone);
        LocalDate day = local.toLocalDate();
        String date = day.equals(today) ? "hoy" : day.equals(today.minusDays(1)) ? "ayer" : DAY.format(day);
        return date + (local.getHour() == 1 ? " a la " : " a las ") + CLOCK.format(local);
    }
}
