package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.StageDefinition.AppliesTo;
import co.ruta.sdk.definition.TerritoryDefinition.CalendarEvent;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import co.ruta.sdk.definition.TerritoryDefinition.DeadlineDates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Advice on dates in the year in which a plan is made. What applies to the next year looks for its dates in the next
 * year's calendar: a date in this year's is not seen by the plans being made now.
 */
final class YearAdvice {
    private final List<CycleValues> cycles;
    private final Map<String, Place> places;
    private final Problems problems;

    YearAdvice(List<CycleValues> cycles, Map<String, Place> places, Problems problems) {
        this.cycles = cycles;
        this.places = places;
        this.problems = problems;
    }

    static String event(int year, String id) {
        return year + " event " + id;
    }

    static String deadline(int year, String id) {
        return year + " deadline " + id;
    }

    void give(Optional<PluginDefinition> plugin) {
        plugin.ifPresent(it -> it.stages().stream()
                .filter(stage -> stage.appliesTo() == AppliesTo.NEXT_CYCLE)
                .forEach(stage -> stage.deadline().flatMap(it::deadline).ifPresent(deadline -> cycles.stream()
                        .filter(CycleValues::open)
                        .forEach(cycle -> give(stage, deadline, cycle)))));
    }

    private void give(StageDefinition stage, DeadlineDefinition deadline, CycleValues cycle) {
        int next = cycle.year() + 1;
        Optional<CycleValues> after =
                cycles.stream().filter(it -> it.year() == next).findFirst();
        if (cycle.deadlines().stream().anyMatch(it -> dates(it, deadline.id()))
                && after.stream().flatMap(it -> it.deadlines().stream()).noneMatch(it -> dates(it, deadline.id()))) {
            advise(
                    stage,
                    cycle.year(),
                    "La fecha del plazo «" + deadline.id() + "»",
                    deadline(cycle.year(), deadline.id()));
        }
        Stream.concat(deadline.opens().stream(), deadline.closes().stream())
                .flatMap(it -> it instanceof After rule ? Stream.of(rule.event()) : Stream.empty())
                .distinct()
                .filter(id -> cycle.events().stream().anyMatch(it -> isDated(it, id))
                        && after.stream().flatMap(it -> it.events().stream()).noneMatch(it -> isDated(it, id)))
                .forEach(id -> advise(stage, cycle.year(), "El evento «" + id + "»", event(cycle.year(), id)));
    }

    private static boolean dates(DeadlineDates dates, String deadline) {
        return dates.id().equals(deadline)
                && (dates.opens().isPresent() || dates.closes().isPresent());
    }

    private static boolean isDated(CalendarEvent event, String id) {
        return event.id().equals(id) && event.to().isPresent();
    }

    private void advise(StageDefinition stage, int year, String what, String key) {
        problems.advise(
                Code.DATE_IN_ANOTHER_YEAR,
                places.getOrDefault(key, Place.of("calendar.yaml")),
                what + " está en la vigencia " + year + " y falta en la " + (year + 1) + ": lo que se hace en " + year
                        + " en «" + stage.title() + "» rige desde " + (year + 1)
                        + " y busca su fecha en el calendario de ese año.",
                "Si es para lo que se formula en " + year + ", pase la fecha a la vigencia " + (year + 1)
                        + " (puede seguir cerrada).");
    }
}
