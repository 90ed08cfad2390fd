package co.ruta.core.territory;

import co.ruta.sdk.definition.TerritoryDefinition.CalendarEvent;
import co.ruta.sdk.definition.TerritoryDefinition.DeadlineDates;
import java.util.Map;
import java.util.Optional;

/** Port: changes a territory's calendar among its files and leaves everything else as people wrote it. */
public interface CalendarFile {
    /**
     * The files with one more cycle, open.
     *
     * @param source the act that opens it
     * @return empty when the file has a form that only its author can change
     */
    Optional<Map<String, String>> adding(Map<String, String> files, int year, String catalogue, String source);

    /** The files with a cycle they have, closed so far, open with this catalogue; empty as above. */
    Optional<Map<String, String>> opening(Map<String, String> files, int year, String catalogue, String source);

    /** The files with a cycle they have opened or closed; empty as above. */
    Optional<Map<String, String>> setting(Map<String, String> files, int year, boolean open);

    /** The files with dates of a deadline in a cycle they have; empty as above. */
    Optional<Map<String, String>> dating(Map<String, String> files, int year, DeadlineDates dates);

    /** The files with an event in a cycle they have; empty as above. */
    Optional<Map<String, String>> dating(Map<String, String> files, int year, CalendarEvent event);
}
