package co.ruta.core.deadline;

import co.ruta.core.document.DocumentFacts;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.process.DocumentAtHand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Windows by the server's clock in the territory's zone, always of the territory's current revision. */
public interface Deadlines {
    /**
     * The window of a deadline for one school, as its calendar (A or B) and its extension make it; empty when the plugin
     * knows no such deadline.
     *
     * @param cycle the year the document delivered by it belongs to
     */
    Optional<WindowView> window(TerritoryId territory, SchoolId school, int cycle, String deadline);

    /** The window of a deadline for the document's school and cycle, looked up once while the document is at hand. */
    default Optional<WindowView> window(DocumentAtHand document, String deadline) {
        DocumentFacts facts = document.document().facts();
        return document.once(
                new WindowAsked(deadline),
                () -> window(facts.ref().territory(), facts.ref().school(), facts.cycle(), deadline));
    }

    /** The window of a deadline for every school at once. */
    Windows windows(TerritoryId territory, int cycle, String deadline);

    /**
     * Every window of a cycle's route, without any school's extensions, in the plugin's order: that of a stage which applies
     * to the next year is the next year's, just as the schools of the route see it. A deadline whose dates differ by
     * calendar has two, A's first.
     */
    List<WindowView> calendar(TerritoryId territory, int cycle);

    /**
     * The events of a cycle, and those of the next year that windows of this cycle's route count from; what a window counts
     * from and the calendar does not have yet is among them, without a date.
     */
    List<EventView> events(TerritoryId territory, int cycle);

    /** The year a deadline is counted in, in a cycle's route: the next one where its stage applies to that. */
    int year(TerritoryId territory, int cycle, String deadline);

    /** Today in the territory's zone. */
    LocalDate today(TerritoryId territory);

    /** Names the window among what is known of a document at hand. */
    record WindowAsked(String deadline) {}

    /**
     * The window of one deadline.
     *
     * @param common that of calendar A and of schools that told none; empty when the plugin knows no such deadline
     * @param calendarB that of calendar B, where it differs
     * @param extended the window of each school that was granted an extension
     */
    record Windows(Optional<WindowView> common, Optional<WindowView> calendarB, Map<SchoolId, WindowView> extended) {
        public Windows {
            extended = Map.copyOf(extended);
        }

        /** When there is no such deadline. */
        public static Windows none() {
            return new Windows(Optional.empty(), Optional.empty(), Map.of());
        }

        /** A school's window, by its calendar as the directory has it. */
        public Optional<WindowView> of(SchoolId school, Optional<String> calendar) {
            return Optional.ofNullable(extended.get(school))
                    .or(() -> calendar.filter("B"::equals).flatMap(it -> calendarB))
                    .or(() -> common);
        }
    }
}
