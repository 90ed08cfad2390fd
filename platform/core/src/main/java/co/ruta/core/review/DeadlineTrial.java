package co.ruta.core.review;

import co.ruta.core.id.SchoolId;
import co.ruta.core.review.DeliveryControlRow.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A closing day tried out, beside the one in force.
 *
 * @param stage what is delivered by it
 * @param now the day in force; empty while none is set
 * @param lines every school of the route
 */
public record DeadlineTrial(String stage, LocalDate closes, Optional<LocalDate> now, List<Line> lines) {
    public DeadlineTrial {
        lines = List.copyOf(lines);
    }

    /** How many would stand so. */
    public int then(Status status) {
        return (int) lines.stream().filter(it -> it.then() == status).count();
    }

    /** How many stand so today. */
    public int now(Status status) {
        return (int) lines.stream().filter(it -> it.now() == status).count();
    }

    /** How many would become late, or no longer be late. */
    public int turning(boolean late) {
        return (int) lines.stream()
                .filter(it -> it.then().late() == late && it.now().late() != late)
                .count();
    }

    /** Those for whom something would change, and those who would owe. */
    public List<Line> affected() {
        return lines.stream()
                .filter(it -> it.then() != it.now() || it.then() == Status.OWES)
                .toList();
    }

    /**
     * A school under both days.
     *
     * @param delivered day of its first delivery
     * @param extended whether an extension of its own counts
     */
    public record Line(
            SchoolId school,
            String name,
            String daneCode,
            Optional<LocalDate> delivered,
            boolean extended,
            Status now,
            Status then) {}
}
