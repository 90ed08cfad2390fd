package co.ruta.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.deadline.WindowView.GrantedExtension;
import co.ruta.core.deadline.WindowView.Phase;
import co.ruta.core.route.SampleRoute;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.DeadlineDefinition.DateRule;
import co.ruta.sdk.definition.DeadlineDefinition.DayKind;
import co.ruta.sdk.definition.DeadlineDefinition.Deferred;
import co.ruta.sdk.definition.DeadlineDefinition.Hardness;
import co.ruta.sdk.definition.DeadlineDefinition.LastBusinessDayOf;
import co.ruta.sdk.definition.DeadlineDefinition.On;
import co.ruta.sdk.definition.DeadlineDefinition.Recurrent;
import co.ruta.sdk.definition.DeadlineDefinition.Undefined;
import co.ruta.sdk.definition.SchoolCalendar;
import co.ruta.sdk.definition.TerritoryDefinition.CalendarEvent;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import co.ruta.sdk.definition.TerritoryDefinition.DeadlineDates;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ten thousand windows against an oracle of its own: holidays by the law's text, days counted one by one. */
class GeneratedDeadlinesTest {
    private static final int CASES = 10_000;
    private static final long SEED = 20261120;
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("America/Bogota"), ZoneId.of("America/Bogota"), ZoneId.of("Pacific/Galapagos"));

    private final Random random = new Random(SEED);
    private final WindowRules rules = new WindowRules(new BusinessDays());
    private final Map<Integer, Set<LocalDate>> holidays = new HashMap<>();

    @Test
    void everyGeneratedWindowShouldBeAsTheOracleSays() {
        for (int i = 0; i < CASES; i++) {
            check(i);
        }
    }

    private void check(int i) {
        int cycle = 2020 + random.nextInt(15);
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        Instant now = LocalDate.of(cycle, 1, 1)
                .plusDays(random.nextInt(400))
                .atTime(random.nextInt(24), random.nextInt(60))
                .toInstant(java.time.ZoneOffset.UTC);
        LocalDate today = now.atZone(zone).toLocalDate();
        SchoolCalendar school = SchoolCalendar.values()[random.nextInt(2)];
        Dated<CalendarEvent> events = dated(it -> event(cycle, it));
        Optional<CalendarEvent> event = events.of(school);
        Optional<DateRule> opens = random.nextInt(3) == 0 ? Optional.of(rule(cycle)) : Optional.empty();
        Optional<DateRule> closes = random.nextInt(10) == 0 ? Optional.empty() : Optional.of(rule(cycle));
        Dated<DeadlineDates> dates = dated(it -> dates(cycle, it));
        Optional<LocalDate> set = dates.of(school).flatMap(DeadlineDates::closes);
        Optional<LocalDate> extended = random.nextInt(4) == 0 ? Optional.of(day(cycle)) : Optional.empty();
        Hardness hardness = random.nextBoolean() ? Hardness.HARD : Hardness.SOFT;
        CycleValues values =
                new CycleValues(cycle, true, "sample-2020", SourceRef.DESIGN_DECISION, events.all(), dates.all());

        WindowView window = rules.on(
                today,
                new DeadlineDefinition("d", "Plazo", hardness, opens, closes, SampleRoute.SOURCE),
                cycle,
                Optional.of(values),
                school,
                extended.map(it -> new GrantedExtension("x", it, "Acto", Optional.empty())));

        Optional<LocalDate> opening = opens.flatMap(it -> resolve(it, cycle, event));
        Optional<LocalDate> plain = set.or(() -> closes.flatMap(it -> resolve(it, cycle, event)));
        Optional<LocalDate> closing =
                plain.map(it -> extended.filter(it::isBefore).orElse(it));
        String which = "case " + i + ": " + window;
        assertThat(window.opens().date()).as(which).isEqualTo(opening);
        assertThat(window.closes().date()).as(which).isEqualTo(closing);
        boolean notYet = opening.filter(today::isBefore).isPresent();
        boolean over = !notYet && closing.filter(today::isAfter).isPresent();
        assertThat(window.phase() == Phase.NOT_OPEN_YET).as(which).isEqualTo(notYet);
        assertThat(window.late()).as(which).isEqualTo(over);
        assertThat(window.refuses()).as(which).isEqualTo(notYet || (over && hardness == Hardness.HARD));
        assertThat(window.closes().businessDays()).as(which).isEqualTo(closing.map(it -> distance(today, it)));
        assertThat(window.sentence()).as(which).endsWith(".").doesNotContain("null");
    }

    /** What a territory set for everybody, for calendar A and for calendar B; whoever reads takes their own, else everybody's. */
    private record Dated<T>(Optional<T> everybody, Optional<T> a, Optional<T> b) {
        List<T> all() {
            return Stream.of(everybody, b, a).flatMap(Optional::stream).toList();
        }

        Optional<T> of(SchoolCalendar school) {
            return (school == SchoolCalendar.A ? a : b).or(() -> everybody);
        }
    }

    private <T> Dated<T> dated(Function<Optional<SchoolCalendar>, Optional<T>> one) {
        return new Dated<>(
                one.apply(Optional.empty()),
                random.nextInt(4) == 0 ? one.apply(Optional.of(SchoolCalendar.A)) : Optional.empty(),
                random.nextInt(4) == 0 ? one.apply(Optional.of(SchoolCalendar.B)) : Optional.empty());
    }

    private Optional<DeadlineDates> dates(int cycle, Optional<SchoolCalendar> calendar) {
        return random.nextInt(4) == 0
                ? Optional.of(
                        new DeadlineDates("d", Optional.empty(), Optional.of(day(cycle)), SampleRoute.SOURCE, calendar))
                : Optional.empty();
    }

    private Optional<CalendarEvent> event(int cycle, Optional<SchoolCalendar> calendar) {
        LocalDate from = day(cycle);
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(new CalendarEvent(
                        "e", "Evento", Optional.empty(), Optional.empty(), SampleRoute.SOURCE, calendar));
            default ->
                Optional.of(new CalendarEvent(
                        "e",
                        "Evento",
                        Optional.of(from),
                        Optional.of(from.plusDays(random.nextInt(6))),
                        SampleRoute.SOURCE,
                        calendar));
        };
    }

    private DateRule rule(int cycle) {
        return switch (random.nextInt(7)) {
            case 0 -> new On(day(cycle));
            case 1 -> new LastBusinessDayOf(Month.of(1 + random.nextInt(12)));
            case 2 -> new After("e", random.nextInt(30), DayKind.BUSINESS);
            case 3 -> new After("e", random.nextInt(60), DayKind.CALENDAR);
            case 4 -> new Recurrent(Month.of(1 + random.nextInt(12)), 1 + random.nextInt(31));
            case 5 -> new Deferred("circular que se anuncia");
            default -> new Undefined();
        };
    }

    private LocalDate day(int cycle) {
        return LocalDate.of(cycle, 1, 1).plusDays(random.nextInt(380));
    }

    private Optional<LocalDate> resolve(DateRule rule, int cycle, Optional<CalendarEvent> event) {
        if (rule instanceof On on) {
            return Optional.of(on.date());
        }
        if (rule instanceof LastBusinessDayOf last) {
            LocalDate day = YearMonth.of(cycle, last.month()).atEndOfMonth();
            while (!counts(day)) {
                day = day.minusDays(1);
            }
            return Optional.of(day);
        }
        if (rule instanceof Recurrent yearly) {
            int length = YearMonth.of(cycle, yearly.month()).lengthOfMonth();
            return Optional.of(LocalDate.of(cycle, yearly.month(), Math.min(length, yearly.day())));
        }
        if (rule instanceof After after) {
            return event.flatMap(CalendarEvent::to).map(it -> walk(it, after));
        }
        return Optional.empty();
    }

    private LocalDate walk(LocalDate from, After after) {
        LocalDate day = from;
        int left = after.days();
        while (left > 0) {
            day = day.plusDays(1);
            if (after.kind() == DayKind.CALENDAR || counts(day)) {
                left--;
            }
        }
        return day;
    }

    private int distance(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            days += counts(day.plusDays(1)) ? 1 : 0;
        }
        for (LocalDate day = from; day.isAfter(to); day = day.minusDays(1)) {
            days -= counts(day) ? 1 : 0;
        }
        return days;
    }

    private boolean counts(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5
                && !holidays.computeIfAbsent(day.getYear(), GeneratedDeadlinesTest::law)
                        .contains(day);
    }

    /** Ley 51 de 1983: what stays, what moves to Monday, and what hangs on Easter. */
    private static Set<LocalDate> law(int year) {
        Set<LocalDate> days = new HashSet<>();
        List.of("01-01", "05-01", "07-20", "08-07", "12-08", "12-25")
                .forEach(it -> days.add(LocalDate.parse(year + "-" + it)));
        List.of("01-06", "03-19", "06-29", "08-15", "10-12", "11-01", "11-11")
                .forEach(it -> days.add(monday(LocalDate.parse(year + "-" + it))));
        LocalDate easter = easter(year);
        days.add(easter.minusDays(3));
        days.add(easter.minusDays(2));
        List.of(43, 64, 71).forEach(it -> days.add(easter.plusDays(it)));
        return days;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** Gregorian Easter by Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - d - g + 15) % 30;
        int j = c / 4;
        int k = c % 4;
        int m = (a + 11 * h) / 319;
        int r = (2 * e + 2 * j - k - h + m + 32) % 7;
        int month = (h - m + r + 90) / 25;
        return LocalDate.of(year, month, (h - m + r + month + 19) % 32);
    }
}
