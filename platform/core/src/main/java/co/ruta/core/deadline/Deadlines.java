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
    /** The window of a deadline for one school, its extension included; empty when the plugin knows no such deadline. */
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

    /** Every window of a cycle, without any school's extensions, in the plugin's order. */
    List<WindowView> calendar(TerritoryId territory, int cycle);

    /** The dated events of a cycle that windows count from. */
    List<EventView> events(TerritoryId territory, int cycle);

    /** Today in the territory's zone. */
    LocalDate today(TerritoryId territory);

    /** Names the window among what is known of a document at hand. */
    record WindowAsked(String deadline) {}

    /**
     * The window of one deadline.
     *
     * @param common everybody's; empty when the plugin knows no such deadline
     * @param extended the window of each school that was granted an extension
     */
    record Windows(Optional<WindowView> common, Map<SchoolId, WindowView> extended) {
        public Windows {
            extended = Map.copyOf(extended);
        }

        public Optional<WindowView> of(SchoolId school) {
            return Optional.ofNullable(extended.get(school)).or(() -> common);
        }
    }
}
