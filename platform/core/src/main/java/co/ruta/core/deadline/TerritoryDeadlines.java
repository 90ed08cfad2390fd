package co.ruta.core.deadline;

import co.ruta.core.Service;
import co.ruta.core.deadline.ExtensionStore.Extension;
import co.ruta.core.deadline.WindowView.GrantedExtension;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.school.Schools;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.SchoolCalendar;
import co.ruta.sdk.definition.StageDefinition.AppliesTo;
import co.ruta.sdk.definition.TerritoryDefinition.CalendarEvent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Windows from the plugin's rules, the territory's calendar in force and the extensions granted. */
@Service
class TerritoryDeadlines implements Deadlines {
    private final Territories territories;
    private final ExtensionStore extensions;
    private final Schools schools;
    private final WindowRules rules;
    private final Clock clock;

    @Inject
    TerritoryDeadlines(
            Territories territories, ExtensionStore extensions, Schools schools, BusinessDays business, Clock clock) {
        this.territories = territories;
        this.extensions = extensions;
        this.schools = schools;
        this.rules = new WindowRules(business);
        this.clock = clock;
    }

    @Override
    public Optional<WindowView> window(TerritoryId id, SchoolId school, int cycle, String deadline) {
        Territory territory = territories.get(id);
        return definition(territory, deadline)
                .map(it -> window(
                        territory,
                        it,
                        cycle,
                        differ(territory, it, cycle) ? calendar(id, school) : SchoolCalendar.A,
                        extensions.granted(id, school, cycle, deadline).map(TerritoryDeadlines::granted)));
    }

    @Override
    public Windows windows(TerritoryId id, int cycle, String deadline) {
        Territory territory = territories.get(id);
        return definition(territory, deadline)
                .map(it -> windows(territory, it, cycle))
                .orElse(Windows.none());
    }

    private Windows windows(Territory territory, DeadlineDefinition deadline, int cycle) {
        boolean differ = differ(territory, deadline, cycle);
        Map<SchoolId, WindowView> extended = new HashMap<>();
        extensions
                .granted(territory.id(), cycle, deadline.id())
                .forEach((school, extension) -> extended.put(
                        school,
                        window(
                                territory,
                                deadline,
                                cycle,
                                differ ? calendar(territory.id(), school) : SchoolCalendar.A,
                                Optional.of(granted(extension)))));
        return new Windows(
                Optional.of(window(territory, deadline, cycle, SchoolCalendar.A, Optional.empty())),
                differ
                        ? Optional.of(window(territory, deadline, cycle, SchoolCalendar.B, Optional.empty()))
                        : Optional.empty(),
                extended);
    }

    @Override
    public List<WindowView> calendar(TerritoryId id, int cycle) {
        Territory territory = territories.get(id);
        return territory.published().stream()
                .flatMap(it -> it.definition().deadlines().stream()
                        .flatMap(deadline ->
                                windowsOf(territory, deadline, year(it.definition(), cycle, deadline.id()))))
                .toList();
    }

    private Stream<WindowView> windowsOf(Territory territory, DeadlineDefinition deadline, int year) {
        return differ(territory, deadline, year)
                ? Stream.of(SchoolCalendar.values()).map(it -> window(territory, deadline, year, it, Optional.empty())
                        .of(it))
                : Stream.of(window(territory, deadline, year, SchoolCalendar.A, Optional.empty()));
    }

    @Override
    public List<EventView> events(TerritoryId id, int cycle) {
        Territory territory = territories.get(id);
        List<EventView> events = new ArrayList<>(events(territory, cycle, it -> true));
        territory.published().ifPresent(it -> it.definition().deadlines().forEach(deadline -> {
            int year = year(it.definition(), cycle, deadline.id());
            counted(deadline)
                    .filter(event -> events.stream()
                            .noneMatch(one -> one.year() == year && one.id().equals(event)))
                    .distinct()
                    .forEach(event -> events.addAll(counted(territory, deadline, year, event)));
        }));
        return events;
    }

    private static List<EventView> counted(Territory territory, DeadlineDefinition deadline, int year, String event) {
        List<EventView> there = events(territory, year, it -> it.id().equals(event));
        return there.isEmpty()
                ? List.of(event(
                        year,
                        new CalendarEvent(
                                event, title(territory, event), Optional.empty(), Optional.empty(), deadline.source())))
                : there;
    }

    /** As any year of the calendar calls it. */
    static String title(Territory territory, String event) {
        return territory.values().cycles().stream()
                .flatMap(it -> it.events().stream())
                .filter(it -> it.id().equals(event))
                .map(CalendarEvent::title)
                .findFirst()
                .orElse(event);
    }

    private static List<EventView> events(Territory territory, int year, Predicate<CalendarEvent> which) {
        return territory.values().cycle(year).stream()
                .flatMap(it -> it.events().stream())
                .filter(which)
                .map(it -> event(year, it))
                .toList();
    }

    @Override
    public int year(TerritoryId id, int cycle, String deadline) {
        return territories
                .get(id)
                .published()
                .map(it -> year(it.definition(), cycle, deadline))
                .orElse(cycle);
    }

    private static int year(PluginDefinition plugin, int cycle, String deadline) {
        return plugin.stages().stream()
                        .filter(it -> it.deadline().filter(deadline::equals).isPresent())
                        .anyMatch(it -> it.appliesTo() == AppliesTo.NEXT_CYCLE)
                ? cycle + 1
                : cycle;
    }

    /** Whether the territory dates this window, or what it counts from, for the schools of one calendar. */
    private static boolean differ(Territory territory, DeadlineDefinition deadline, int year) {
        Set<String> events = counted(deadline).collect(Collectors.toSet());
        return territory
                .values()
                .cycle(year)
                .filter(it -> it.deadlines().stream()
                                .anyMatch(dates -> dates.id().equals(deadline.id())
                                        && dates.calendar().isPresent())
                        || it.events().stream()
                                .anyMatch(event -> events.contains(event.id())
                                        && event.calendar().isPresent()))
                .isPresent();
    }

    /** The events a deadline counts from. */
    private static Stream<String> counted(DeadlineDefinition deadline) {
        return Stream.concat(deadline.opens().stream(), deadline.closes().stream())
                .flatMap(it -> it instanceof After rule ? Stream.of(rule.event()) : Stream.empty());
    }

    private SchoolCalendar calendar(TerritoryId territory, SchoolId school) {
        return schools.get(territory, school).calendar().filter("B"::equals).isPresent()
                ? SchoolCalendar.B
                : SchoolCalendar.A;
    }

    @Override
    public LocalDate today(TerritoryId territory) {
        return today(territories.get(territory));
    }

    private LocalDate today(Territory territory) {
        return clock.instant().atZone(territory.zone()).toLocalDate();
    }

    private WindowView window(
            Territory territory,
            DeadlineDefinition deadline,
            int cycle,
            SchoolCalendar schools,
            Optional<GrantedExtension> extension) {
        return rules.on(today(territory), deadline, cycle, territory.values().cycle(cycle), schools, extension);
    }

    private static Optional<DeadlineDefinition> definition(Territory territory, String deadline) {
        return territory.published().flatMap(it -> it.definition().deadline(deadline));
    }

    private static GrantedExtension granted(Extension extension) {
        return new GrantedExtension(extension.id(), extension.closes(), extension.act(), Optional.empty());
    }

    private static EventView event(int year, CalendarEvent event) {
        String text = event.from()
                .map(from -> event.to()
                        .filter(to -> !to.equals(from))
                        .map(to -> "del " + SpanishDates.day(from) + " al " + SpanishDates.day(to))
                        .orElse(SpanishDates.day(from)))
                .orElse("por definir");
        return new EventView(
                event.id(), event.title(), year, event.calendar(), event.from(), event.to(), text, event.source());
    }
}
