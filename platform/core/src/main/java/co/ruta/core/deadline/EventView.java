package co.ruta.core.deadline;

import co.ruta.sdk.SourceRef;
import java.time.LocalDate;
import java.util.Optional;

/** A dated event of the territory's calendar; without dates until the territory sets them. */
public record EventView(
        String id, String title, Optional<LocalDate> from, Optional<LocalDate> to, String text, SourceRef source) {}
