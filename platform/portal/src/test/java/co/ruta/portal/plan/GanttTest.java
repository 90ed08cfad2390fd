package co.ruta.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.plan.ScheduleView;
import co.ruta.core.plan.ScheduleView.Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GanttTest {
    private static final Map<String, LocalDate> DUES = Map.of("goal", LocalDate.of(2027, 11, 26));

    @Test
    void aBarShouldStandWhereItsDatesAre() {
        Gantt gantt = draw(Optional.of(2027), row("a", "2027-01-01", "2027-12-31"));

        assertThat(gantt.bars()).singleElement().satisfies(it -> {
            assertThat(it.x()).isEqualTo("0.00%");
            assertThat(it.width()).isEqualTo("100.00%");
            assertThat(it.number()).isEqualTo("1.1.1");
            assertThat(it.due()).contains("90.14%");
            assertThat(it.late()).isTrue();
            assertThat(it.spoken())
                    .contains("1 de enero a 31 de diciembre de 2027")
                    .contains("después de la fecha");
        });
        assertThat(gantt.marks()).hasSize(11);
    }

    @Test
    void aYearShouldShowOnlyThePartOfAnActionThatFallsInIt() {
        Gantt gantt = draw(Optional.of(2028), row("a", "2027-07-01", "2028-06-30"));

        assertThat(gantt.bars()).singleElement().satisfies(it -> {
            assertThat(it.x()).isEqualTo("0.00%");
            assertThat(it.width()).isEqualTo("49.73%");
            assertThat(it.due()).isEmpty();
        });
    }

    @Test
    void whatIsNotDrawnShouldBeSaid() {
        Gantt gantt = draw(
                Optional.of(2029),
                row("a", "2027-07-01", "2028-06-30"),
                row("b", "", "2028-06-30"),
                row("c", "2028-06-30", "2028-06-01"));

        assertThat(gantt.bars()).isEmpty();
        assertThat(gantt.left()).contains("1 acción no tiene trabajo en 2029").contains("2 acciones no se dibujan");
    }

    @Test
    void theWholeHorizonShouldHaveAMarkEachQuarter() {
        Gantt gantt = draw(Optional.empty(), row("a", "2027-02-01", "2027-10-29"));

        assertThat(gantt.shown()).isEqualTo("2027–2029");
        assertThat(gantt.marks()).hasSize(11);
        assertThat(gantt.marks().stream().filter(Gantt.Mark::year)).hasSize(2);
        assertThat(gantt.labels()).extracting(Gantt.Mark::text).containsExactly("2027", "2028", "2029");
    }

    private static Gantt draw(Optional<Integer> year, Row... rows) {
        ScheduleView schedule = new ScheduleView(
                YearMonth.of(2027, 1), YearMonth.of(2029, 12), LocalDate.of(2026, 11, 20), List.of(rows));
        return Gantt.of(schedule, 2027, 2029, year, Map.of("a", "1.1.1"), DUES);
    }

    private static Row row(String id, String start, String end) {
        Optional<LocalDate> from = date(start);
        Optional<LocalDate> to = date(end);
        boolean backwards = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        return new Row(
                id,
                "Acción " + id,
                "Rectoría",
                "goal",
                "",
                "objective",
                "",
                "",
                from,
                to,
                Optional.empty(),
                1,
                false,
                backwards);
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
