package co.ruta.portal.plan;

import co.ruta.core.plan.ScheduleView;
import co.ruta.core.plan.ScheduleView.Row;
import co.ruta.portal.page.PortalText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The schedule drawn: bars along months, in percentages of the time shown, so that text never shrinks on a phone.
 *
 * @param shown "2027", or "2027–2029"
 * @param marks where a new month, or a new quarter, begins
 * @param labels what stands above the marks
 * @param elsewhere actions with dates that have nothing in the time shown
 * @param undated actions that cannot be drawn because a date is missing
 */
public record Gantt(String shown, List<Mark> marks, List<Mark> labels, List<Bar> bars, long elsewhere, long undated) {
    private static final Locale SPANISH = Locale.forLanguageTag("es-CO");

    public Gantt {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
        bars = List.copyOf(bars);
    }

    /** A place on the line of time. */
    public record Mark(String at, String text, boolean year) {}

    /**
     * An action drawn.
     *
     * @param x where it begins, e.g. "12.50%"
     * @param due where the goal's date lies; empty when it lies elsewhere
     * @param late whether it ends after its goal's date
     */
    public record Bar(
            String number,
            String text,
            String span,
            String owner,
            String x,
            String width,
            Optional<String> due,
            boolean late) {
        /** What the drawing says to who does not see it. */
        public String spoken() {
            return number + " " + text + ": " + span + (late ? ", termina después de la fecha de la meta" : "");
        }
    }

    /**
     * @param year the one year to show; empty for the whole horizon
     * @param numbers action id → its number in the plan
     * @param dues goal id → its date
     */
    static Gantt of(
            ScheduleView schedule,
            int from,
            int to,
            Optional<Integer> year,
            Map<String, String> numbers,
            Map<String, LocalDate> dues) {
        LocalDate first = LocalDate.of(year.orElse(from), 1, 1);
        LocalDate end = LocalDate.of(year.orElse(to), 12, 31).plusDays(1);
        Line line = new Line(first, end);
        List<Bar> bars = new ArrayList<>();
        long elsewhere = 0;
        long undated = 0;
        for (Row row : schedule.rows()) {
            if (row.start().isEmpty() || row.end().isEmpty() || row.backwards()) {
                undated++;
            } else if (row.end().get().isBefore(first) || !row.start().get().isBefore(end)) {
                elsewhere++;
            } else {
                bars.add(bar(row, line, numbers, Optional.ofNullable(dues.get(row.goal()))));
            }
        }
        return new Gantt(
                year.map(it -> Integer.toString(it)).orElse(from == to ? Integer.toString(from) : from + "–" + to),
                marks(line, year.isPresent() ? 1 : 3),
                labels(line, year.isPresent()),
                bars,
                elsewhere,
                undated);
    }

    private static Bar bar(Row row, Line line, Map<String, String> numbers, Optional<LocalDate> due) {
        LocalDate start = row.start().orElseThrow();
        LocalDate end = row.end().orElseThrow();
        double x = line.at(start);
        double width = Math.max(0.8, line.at(end.plusDays(1)) - x);
        return new Bar(
                numbers.getOrDefault(row.action(), ""),
                row.text().isBlank() ? "Acción sin escribir" : row.text(),
                Spans.of(row.start(), row.end()),
                row.owner(),
                percent(x),
                percent(width),
                due.filter(it -> line.shows(it)).map(it -> percent(line.at(it))),
                due.filter(end::isAfter).isPresent());
    }

    private static List<Mark> marks(Line line, int months) {
        List<Mark> marks = new ArrayList<>();
        for (YearMonth at = YearMonth.from(line.first()).plusMonths(months);
                at.atDay(1).isBefore(line.end());
                at = at.plusMonths(months)) {
            marks.add(new Mark(percent(line.at(at.atDay(1))), "", at.getMonthValue() == 1));
        }
        return marks;
    }

    private static List<Mark> labels(Line line, boolean months) {
        List<Mark> labels = new ArrayList<>();
        for (YearMonth at = YearMonth.from(line.first());
                at.atDay(1).isBefore(line.end());
                at = months ? at.plusMonths(3) : at.plusYears(1)) {
            String text = months
                    ? at.getMonth().getDisplayName(TextStyle.SHORT, SPANISH).replace(".", "")
                    : Integer.toString(at.getYear());
            labels.add(new Mark(percent(line.at(at.atDay(1))), text, !months));
        }
        return labels;
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part);
    }

    /** What is not drawn, in words; empty when all is. */
    public String left() {
        List<String> left = new ArrayList<>();
        if (elsewhere > 0) {
            left.add(PortalText.count(elsewhere, "acción no tiene", "acciones no tienen") + " trabajo en " + shown);
        }
        if (undated > 0) {
            left.add(PortalText.count(undated, "acción no se dibuja", "acciones no se dibujan")
                    + " porque faltan fechas o terminan antes de empezar");
        }
        return left.isEmpty() ? "" : String.join("; ", left) + ".";
    }

    /** Days from first to the day before {@code end}, as percentages. */
    private record Line(LocalDate first, LocalDate end) {
        double at(LocalDate day) {
            double whole = ChronoUnit.DAYS.between(first, end);
            return Math.min(100, Math.max(0, 100 * ChronoUnit.DAYS.between(first, day) / whole));
        }

        boolean shows(LocalDate day) {
            return !day.isBefore(first) && day.isBefore(end);
        }
    }
}
