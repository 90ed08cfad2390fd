package co.ruta.sdk.definition;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.Role;
import co.ruta.sdk.Sector;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.VersionRange;
import co.ruta.sdk.catalogue.Catalogue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One secretaría's own values, at one revision.
 *
 * @param id as its folder and its address are called
 * @param name the territory's name, for headings
 * @param secretaria the secretaría's full name
 * @param receiptCode short code that begins the numbers of receipts, 2–6 capital letters
 * @param settings values of the plugin's settings by name; what is absent takes the plugin's fallback
 * @param posts official post → role, over the plugin's own
 * @param catalogues catalogues of this territory's own, beside those every territory has
 * @param descriptors catalogue id → component slug → level → the text of that level
 * @since 0.1
 */
public record TerritoryDefinition(
        String id,
        String name,
        String secretaria,
        String receiptCode,
        List<Municipality> municipalities,
        Set<Sector> sectors,
        ZoneId zone,
        PluginChoice plugin,
        Brand brand,
        Thresholds thresholds,
        Contact contact,
        List<CycleValues> cycles,
        Map<String, String> settings,
        Map<String, Role> posts,
        List<Catalogue> catalogues,
        Map<String, Map<String, Map<Integer, String>>> descriptors) {
    public TerritoryDefinition {
        municipalities = List.copyOf(municipalities);
        sectors = Set.copyOf(sectors);
        cycles = List.copyOf(cycles);
        settings = Map.copyOf(settings);
        posts = Map.copyOf(posts);
        catalogues = List.copyOf(catalogues);
        descriptors = Map.copyOf(descriptors);
    }

    /** The values of one school year. */
    public Optional<CycleValues> cycle(int year) {
        return cycles.stream().filter(it -> it.year() == year).findFirst();
    }

    /** The cycles schools may work in, newest first. */
    public List<CycleValues> openCycles() {
        return cycles.stream()
                .filter(CycleValues::open)
                .sorted((a, b) -> Integer.compare(b.year(), a.year()))
                .toList();
    }

    /** A municipality the territory covers, by its DIVIPOLA code of five digits. */
    public record Municipality(String code, String name) {}

    /** The plugin that says how the route is done here, and which versions of it are accepted. */
    public record PluginChoice(PluginId id, VersionRange versions) {}

    /**
     * Colours as {@code #rrggbb}, checked for contrast and for hues that mean state.
     *
     * @param logo an SVG drawing as text, or a PNG image as {@code data:image/png;base64,…}
     */
    public record Brand(
            String brand,
            String brandDark,
            String brandSoft,
            String brandLine,
            String onBrand,
            Optional<String> logo) {}

    /**
     * From which level on a component is suggested as what. Levels between the two are suggested as neither.
     *
     * @param opportunityUpTo level ≤ this is suggested as an opportunity
     * @param strengthFrom level ≥ this is suggested as a strength
     */
    public record Thresholds(int opportunityUpTo, int strengthFrom, SourceRef source) {}

    /** How schools and the public reach the secretaría; what is not known is absent. */
    public record Contact(
            Optional<String> email, Optional<String> phone, Optional<String> address, Optional<String> website) {}

    /**
     * One school year.
     *
     * @param catalogue id of the catalogue schools rate against
     */
    public record CycleValues(
            int year,
            boolean open,
            String catalogue,
            SourceRef source,
            List<CalendarEvent> events,
            List<DeadlineDates> deadlines) {
        public CycleValues {
            events = List.copyOf(events);
            deadlines = List.copyOf(deadlines);
        }

        /** A named event of this year's calendar, as schools of calendar A have it. */
        public Optional<CalendarEvent> event(String id) {
            return event(id, SchoolCalendar.A);
        }

        /**
         * A named event as the schools of a calendar have it: what names their calendar stands over what names none.
         *
         * @since 1.1
         */
        public Optional<CalendarEvent> event(String id, SchoolCalendar of) {
            return one(events, it -> it.id().equals(id), CalendarEvent::calendar, of);
        }

        /** The dates set over a deadline of the plugin, as schools of calendar A have them. */
        public Optional<DeadlineDates> deadline(String id) {
            return deadline(id, SchoolCalendar.A);
        }

        /**
         * The dates set over a deadline, as the schools of a calendar have them.
         *
         * @since 1.1
         */
        public Optional<DeadlineDates> deadline(String id, SchoolCalendar of) {
            return one(deadlines, it -> it.id().equals(id), DeadlineDates::calendar, of);
        }

        private static <T> Optional<T> one(
                List<T> all, Predicate<T> named, Function<T, Optional<SchoolCalendar>> calendar, SchoolCalendar of) {
            return all.stream()
                    .filter(named.and(
                            it -> calendar.apply(it).filter(of::equals).isPresent()))
                    .findFirst()
                    .or(() -> all.stream()
                            .filter(named.and(it -> calendar.apply(it).isEmpty()))
                            .findFirst());
        }
    }

    /**
     * A dated event deadlines may count from.
     *
     * @param from first day; absent until the territory sets it, and then nobody is late
     * @param to last day, from which {@link DeadlineDefinition.After} counts; equal to {@code from} for a single day
     * @param calendar whose event it is, since 1.1; empty when it is everybody's
     */
    public record CalendarEvent(
            String id,
            String title,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            SourceRef source,
            Optional<SchoolCalendar> calendar) {
        /** Everybody's event. */
        public CalendarEvent(
                String id, String title, Optional<LocalDate> from, Optional<LocalDate> to, SourceRef source) {
            this(id, title, from, to, source, Optional.empty());
        }
    }

    /**
     * Dates set over a deadline of the plugin, each inclusive; what is absent follows the plugin's rule.
     *
     * @param act the act that set them
     * @param calendar for whose schools, since 1.1; empty for all
     */
    public record DeadlineDates(
            String id,
            Optional<LocalDate> opens,
            Optional<LocalDate> closes,
            SourceRef act,
            Optional<SchoolCalendar> calendar) {
        /** Dates for everybody. */
        public DeadlineDates(String id, Optional<LocalDate> opens, Optional<LocalDate> closes, SourceRef act) {
            this(id, opens, closes, act, Optional.empty());
        }
    }
}
