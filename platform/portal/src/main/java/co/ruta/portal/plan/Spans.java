package co.ruta.portal.plan;

import co.ruta.portal.page.Dates;
import java.time.LocalDate;
import java.util.Optional;

/** From when to when, as people say it. */
final class Spans {
    private Spans() {}

    static String of(Optional<LocalDate> start, Optional<LocalDate> end) {
        if (start.isEmpty() && end.isEmpty()) {
            return "Sin fechas";
        }
        if (start.isEmpty()) {
            return "Hasta el " + full(end.get()) + ", sin inicio";
        }
        if (end.isEmpty()) {
            return "Desde el " + full(start.get()) + ", sin fin";
        }
        boolean sameYear = start.get().getYear() == end.get().getYear();
        String from = full(start.get());
        return (sameYear ? from.substring(0, from.lastIndexOf(" de ")) : from) + " a " + full(end.get());
    }

    private static String full(LocalDate day) {
        return Dates.inFull(day.toString());
    }
}
