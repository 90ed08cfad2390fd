package co.ruta.core.review;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.review.DeliveryControlRow.Status;
import co.ruta.core.review.Reviews.StageYear;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every document of a cycle's route beside each school: what it owes, in one table.
 *
 * @param stages the columns
 * @param total schools that match
 * @param municipalities code → name, by name, to choose from
 */
public record OwedPage(
        List<StageYear> stages, int total, int page, int pages, Map<String, String> municipalities, List<Line> lines) {
    public OwedPage {
        stages = List.copyOf(stages);
        municipalities = Collections.unmodifiableMap(new LinkedHashMap<>(municipalities));
        lines = List.copyOf(lines);
    }

    /**
     * What to show.
     *
     * @param cycle of the route; a stage that is done for the next year is found by it all the same
     * @param everyYear not one cycle but all that are open, past ones too: what is owed of each
     * @param onlyOwing only schools that owe something, those that owe most first; else all by name
     * @param text part of a name, or the beginning of a DANE code
     * @param page from 1
     * @param size rows per page, 1–200
     */
    public record Asked(
            int cycle,
            boolean everyYear,
            boolean onlyOwing,
            Optional<String> municipality,
            Optional<String> zone,
            Optional<String> sector,
            Optional<String> text,
            int page,
            int size) {}

    /**
     * A school.
     *
     * @param cells one per stage, in the order of the columns
     */
    public record Line(
            SchoolId school,
            String name,
            String daneCode,
            String municipality,
            String zone,
            String sector,
            List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        public long owed() {
            return cells.stream().filter(it -> it.status() == Status.OWES).count();
        }
    }

    /**
     * A school and one document.
     *
     * @param document once it exists
     * @param deliveredAt time of the last submission
     * @param version of the last submission
     */
    public record Cell(
            DocumentKind kind,
            Status status,
            Optional<DocumentId> document,
            Optional<Instant> deliveredAt,
            Optional<Integer> version) {}
}
