package co.ruta.core.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The actions along the months.
 *
 * @param first first month shown: the horizon's, or earlier when an action begins before it
 * @param last last month shown
 * @param today in the territory's zone
 * @param rows in the order of the plan
 */
public record ScheduleView(YearMonth first, YearMonth last, LocalDate today, List<Row> rows) {
    public ScheduleView {
        rows = List.copyOf(rows);
    }

    /**
     * An action.
     *
     * @param area slug of the objective's area; empty when not said
     * @param months how many months it touches; 0 while a date is missing
     * @param outside whether a part of it lies outside the plan's years
     * @param backwards whether it ends before it begins
     */
    public record Row(
            String action,
            String text,
            String owner,
            String goal,
            String goalText,
            String objective,
            String objectiveText,
            String area,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            Optional<Integer> weight,
            int months,
            boolean outside,
            boolean backwards) {}
}
