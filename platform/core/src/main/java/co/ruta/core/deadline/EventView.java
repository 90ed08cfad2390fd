package co.ruta.core.deadline;

import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.SchoolCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated event of the territory's calendar; without dates until the territory sets them.
 *
 * @param year whose calendar it belongs to
 * @param calendar for whose schools; empty when it is everybody's
 */
public record EventView(
        String id,
        String title,
        int year,
        Optional<SchoolCalendar> calendar,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String text,
        SourceRef source) {}
