package co.ruta.core.deadline;

import co.ruta.core.Service;
import co.ruta.core.deadline.ExtensionStore.Extension;
import co.ruta.core.deadline.WindowView.GrantedExtension;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.CalendarEvent;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Windows from the plugin's rules, the territory's calendar in force and the extensions granted. */
@Service
class TerritoryDeadlines implements Deadlines {
    private final Territories territories;
    private final ExtensionStore extensions;
    private final WindowRules rules;
    private final Clock clock;

    @Inject
    TerritoryDeadlines(Territories territories, ExtensionStore extensions, BusinessDays business, Clock clock) {
        this.territories = territories;
        this.extensions = extensions;
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
                        extensions.granted(id, school, cycle, deadline).map(TerritoryDeadlines::granted)));
    }

    @Override
    public Windows windows(TerritoryId id, int cycle, String deadline) {
        Territory territory = territories.get(id);
        Optional<DeadlineDefinition> definition = definition(territory, deadline);
        Map<SchoolId, WindowView> extended = new HashMap<>();
        definition.ifPresent(it -> extensions
                .granted(id, cycle, deadline)
                .forEach((school, extension) ->
                        extended.put(school, window(territory, it, cycle, Optional.of(granted(extension))))));
        return new Windows(definition.map(it -> window(territory, it, cycle, Optional.empty())), extended);
    }

    @Override
    public List<WindowView> calendar(TerritoryId id, int cycle) {
        Territory territory = territories.get(id);
        return territory
                .published()
                .map(it -> it.definition().deadlines().stream()
                        .map(deadline -> window(territory, deadline, cycle, Optional.empty()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<EventView> events(TerritoryId id, int cycle) {
        return territories.get(id).values().cycle(cycle).map(CycleValues::events).orElse(List.of()).stream()
                .map(TerritoryDeadlines::event)
                .toList();
    }

    @Override
    public LocalDate today(TerritoryId territory) {
        return today(territories.get(territory));
    }

    private LocalDate today(Territory territory) {
        return clock.instant().atZone(territory.zone()).toLocalDate();
    }

    private WindowView window(
            Territory territory, DeadlineDefinition deadline, int cycle, Optional<GrantedExtension> extension) {
        return rules.on(today(territory), deadline, cycle, territory.values().cycle(cycle), extension);
    }

    private static Optional<DeadlineDefinition> definition(Territory territory, String deadline) {
        return territory.published().flatMap(it -> it.definition().deadline(deadline));
    }

    private static GrantedExtension granted(Extension extension) {
        return new GrantedExtension(extension.id(), extension.closes(), extension.act(), Optional.empty());
    }

    private static EventView event(CalendarEvent event) {
        String text = event.from()
                .map(from -> event.to()
                        .filter(to -> !to.equals(from))
                        .map(to -> "del " + SpanishDates.day(from) + " al " + SpanishDates.day(to))
                        .orElse(SpanishDates.day(from)))
                .orElse("por definir");
        return new EventView(event.id(), event.title(), event.from(), event.to(), text, event.source());
    }
}
