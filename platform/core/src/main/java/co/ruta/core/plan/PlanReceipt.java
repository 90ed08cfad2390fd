package co.ruta.core.plan;

import co.ruta.core.id.PersonId;
import co.ruta.core.stage.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The proof of a plan's delivery.
 *
 * @param receipt its number as people cite it, e.g. {@code XXX-PMI-2027-00417}
 * @param timeText server time in the territory's zone
 * @param timeliness Spanish: "A tiempo. El plazo cerraba el 28 de noviembre de 2026"
 * @param sha256 of the canonical content, lower-case hexadecimal
 * @param money all its costs, in Colombian pesos
 * @param state state of the document now, as the territory calls it; for the last submission only
 */
public record PlanReceipt(
        String receipt,
        int number,
        int year,
        int from,
        int to,
        Instant deliveredAt,
        String timeText,
        PersonId deliveredBy,
        String deliveredByName,
        Optional<LocalDate> closes,
        boolean late,
        String timeliness,
        String sha256,
        int objectives,
        int goals,
        int indicators,
        int actions,
        long money,
        Optional<String> state)
        implements Receipt {}
