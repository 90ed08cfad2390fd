package co.ruta.core.assessment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A work group of the self-assessment.
 *
 * @param lead who answers for it, as the school writes it
 * @param members as the school writes them
 * @param due the day the school gave it
 * @param area slug of the area it works on
 * @param overdue whether that day has passed while its area is not wholly rated
 */
public record WorkGroupView(
        String id,
        String name,
        String lead,
        String members,
        Optional<LocalDate> due,
        Optional<String> area,
        Optional<String> areaName,
        boolean overdue,
        Revs revs) {

    /** Revision of each row, the {@code baseRev} of the next operation on it; 0 when it never was. */
    public record Revs(long name, long lead, long members, long due, long area) {}
}
