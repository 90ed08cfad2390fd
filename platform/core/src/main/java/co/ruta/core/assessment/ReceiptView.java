package co.ruta.core.assessment;

import co.ruta.core.id.PersonId;
import co.ruta.core.stage.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The proof of a delivery.
 *
 * @param receipt its number as people cite it, e.g. {@code XXX-AEI-2026-000417}
 * @param timeText server time in the territory's zone: "27 de noviembre de 2026, 16:08:31"
 * @param closes last day of the window for this school as known then
 * @param timeliness Spanish: "A tiempo. El plazo cierra el 28 de noviembre de 2026"
 * @param sha256 of the canonical content, lower-case hexadecimal
 * @param rated how many components are rated in it
 * @param state state of the document now, as the territory calls it; for the last submission only
 */
public record ReceiptView(
        String receipt,
        int number,
        int cycle,
        Instant deliveredAt,
        String timeText,
        PersonId deliveredBy,
        String deliveredByName,
        Optional<LocalDate> closes,
        boolean late,
        String timeliness,
        String sha256,
        int rated,
        int pending,
        int evidence,
        Optional<String> state)
        implements Receipt {}
