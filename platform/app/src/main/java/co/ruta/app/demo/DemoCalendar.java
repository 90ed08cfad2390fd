package co.ruta.app.demo;

import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.TerritoryDefinition.CalendarEvent;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import co.ruta.sdk.definition.TerritoryDefinition.DeadlineDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A territory's calendar with dates of the demo, written as its file. */
final class DemoCalendar {
    static final String FILE = "calendar.yaml";

    private final List<CycleValues> cycles;

    DemoCalendar(List<CycleValues> cycles) {
        this.cycles = List.copyOf(cycles);
    }

    /** With the year before there, open or not. */
    DemoCalendar withYearBefore(CycleValues current, boolean open) {
        int year = current.year() - 1;
        CycleValues before = cycle(year)
                .map(it -> new CycleValues(year, open, it.catalogue(), it.source(), it.events(), it.deadlines()))
                .orElse(new CycleValues(year, open, current.catalogue(), current.source(), List.of(), List.of()));
        return with(before);
    }

    /** With a last day for a deadline, unless the territory itself has set one. */
    DemoCalendar closing(int year, String deadline, LocalDate closes) {
        return cycle(year)
                .filter(it ->
                        it.deadline(deadline).flatMap(DeadlineDates::closes).isEmpty())
                .map(it -> with(new CycleValues(
                        it.year(),
                        it.open(),
                        it.catalogue(),
                        it.source(),
                        it.events(),
                        Stream.concat(
                                        it.deadlines().stream()
                                                .filter(dates -> !dates.id().equals(deadline)),
                                        Stream.of(new DeadlineDates(
                                                deadline,
                                                it.deadline(deadline).flatMap(DeadlineDates::opens),
                                                Optional.of(closes),
                                                new SourceRef(DemoLibrary.notice(year), ""))))
                                .toList())))
                .orElse(this);
    }

    private Optional<CycleValues> cycle(int year) {
        return cycles.stream().filter(it -> it.year() == year).findFirst();
    }

    private DemoCalendar with(CycleValues cycle) {
        List<CycleValues> all = new ArrayList<>(
                cycles.stream().filter(it -> it.year() != cycle.year()).toList());
        all.add(cycle);
        all.sort(Comparator.comparingInt(CycleValues::year).reversed());
        return new DemoCalendar(all);
    }

    /** The file's text. */
    String yaml() {
        return "# Fechas de demostración.\ncycles:\n"
                + cycles.stream().map(DemoCalendar::yaml).collect(Collectors.joining());
    }

    private static String yaml(CycleValues it) {
        StringBuilder text = new StringBuilder("  - year: " + it.year() + "\n    open: " + it.open()
                + "\n    catalogue: " + it.catalogue() + "\n    source: " + quoted(it.source()) + "\n");
        if (!it.events().isEmpty()) {
            text.append("    events:\n");
            it.events().forEach(event -> event(text, event));
        }
        if (!it.deadlines().isEmpty()) {
            text.append("    deadlines:\n");
            it.deadlines().forEach(dates -> dates(text, dates));
        }
        return text.toString();
    }

    private static void event(StringBuilder text, CalendarEvent event) {
        text.append("      - id: ")
                .append(event.id())
                .append("\n        title: ")
                .append(quoted(event.title()));
        event.from().ifPresent(it -> text.append("\n        from: ").append(it));
        event.to().ifPresent(it -> text.append("\n        to: ").append(it));
        text.append("\n        source: ").append(quoted(event.source())).append('\n');
    }

    private static void dates(StringBuilder text, DeadlineDates dates) {
        text.append("      - id: ").append(dates.id());
        dates.opens().ifPresent(it -> text.append("\n        opens: ").append(it));
        dates.closes().ifPresent(it -> text.append("\n        closes: ").append(it));
        text.append("\n        act: ").append(quoted(dates.act())).append('\n');
    }

    private static String quoted(Object value) {
        return "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
