package co.ruta.core.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people of a secretaría write them. */
public final class SpanishDates {
    private static final Locale COLOMBIA = Locale.forLanguageTag("es-CO");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", COLOMBIA);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu, HH:mm:ss", COLOMBIA);

    private SpanishDates() {}

    /** "28 de noviembre de 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "27 de noviembre de 2026, 16:08:31" in the zone. */
    public static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    /** "faltan 7 días hábiles", "falta 1 día hábil", "hoy", "hace 13 días hábiles". */
    public static String distance(LocalDate today, LocalDate day, int businessDays) {
        if (day.equals(today)) {
            return "hoy";
        }
        if (day.isBefore(today)) {
            return businessDays == 0 ? "hace menos de un día hábil" : "hace " + counted(-businessDays);
        }
        if (businessDays == 0) {
            return "ya no quedan días hábiles";
        }
        return (businessDays == 1 ? "falta " : "faltan ") + counted(businessDays);
    }

    private static String counted(int days) {
        return days == 1 ? "1 día hábil" : days + " días hábiles";
    }
}
