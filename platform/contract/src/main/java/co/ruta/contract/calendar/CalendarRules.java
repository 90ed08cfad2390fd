package co.ruta.contract.calendar;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Case;
import co.ruta.contract.Spot;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.DeadlineDefinition.DateRule;
import co.ruta.sdk.definition.DeadlineDefinition.On;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every deadline resolves for ten years: it has a day in each, or says honestly that an act will set it or that nothing
 * does; and a window that closes does so after it opens.
 */
public final class CalendarRules {
    private static final int YEARS = 10;

    private CalendarRules() {}

    public static void judge(Case plugin) {
        plugin.definition().deadlines().forEach(it -> judge(plugin, it));
    }

    private static void judge(Case plugin, DeadlineDefinition deadline) {
        boolean lasting = judgeYears(plugin, deadline, "opens", deadline.opens())
                & judgeYears(plugin, deadline, "closes", deadline.closes());
        if (!lasting || deadline.opens().isEmpty() || deadline.closes().isEmpty()) {
            return;
        }
        DateRule opens = deadline.opens().get();
        DateRule closes = deadline.closes().get();
        years(plugin)
                .filter(year -> !canBe(opens, closes, year))
                .findFirst()
                .ifPresent(year -> plugin.breach(
                        "DEADLINE_CLOSES_BEFORE_IT_OPENS",
                        Part.CALENDAR,
                        spot(plugin, deadline, "closes"),
                        "El plazo «" + deadline.id() + "» cierra antes de abrir en la vigencia " + year
                                + ", en calendario A y en calendario B.",
                        "Revise «opens» y «closes»: los dos se cuentan en el año de la vigencia."));
    }

    /** Whether the rule has an answer in every year; a fixed date has one in a single year. */
    private static boolean judgeYears(Case plugin, DeadlineDefinition deadline, String key, Optional<DateRule> rule) {
        if (rule.isEmpty() || !(rule.get() instanceof On on)) {
            return true;
        }
        plugin.breach(
                "DEADLINE_OF_ONE_YEAR",
                Part.CALENDAR,
                spot(plugin, deadline, key),
                "El plazo «" + deadline.id() + "» tiene la fecha fija " + on.date()
                        + ": desde el año siguiente estaría vencido para todos.",
                "Use «every», «last-business-day-of», «after», «deferred» o undefined. La fecha de un solo año la pone"
                        + " cada territorio en calendar.yaml, con el acto que la fijó.");
        return false;
    }

    /**
     * Whether there is a school year in which the window exists. When an event is counted from, one place of it in either
     * calendar is enough: the territory sets it.
     */
    private static boolean canBe(DateRule opens, DateRule closes, int cycle) {
        return places(cycle).anyMatch(first -> secondPlaces(opens, closes, first, cycle)
                .anyMatch(second -> inOrder(Day.of(opens, cycle, first), Day.of(closes, cycle, second))));
    }

    private static Stream<LocalDate> secondPlaces(DateRule opens, DateRule closes, LocalDate first, int cycle) {
        boolean sameEvent = opens instanceof After one
                && closes instanceof After other
                && one.event().equals(other.event());
        return sameEvent ? Stream.of(first) : places(cycle);
    }

    private static boolean inOrder(Optional<LocalDate> opens, Optional<LocalDate> closes) {
        return opens.isEmpty() || closes.isEmpty() || !closes.get().isBefore(opens.get());
    }

    private static Stream<LocalDate> places(int cycle) {
        return Stream.of(SchoolYear.values()).flatMap(it -> it.days(cycle));
    }

    private static Stream<Integer> years(Case plugin) {
        int first = plugin.subject().today().getYear();
        return IntStream.range(first, first + YEARS).boxed();
    }

    private static Spot spot(Case plugin, DeadlineDefinition deadline, String key) {
        return plugin.spot("deadlines.yaml", "deadlines", "id=" + deadline.id(), key);
    }
}
