package co.ruta.core.territory;

import co.ruta.sdk.definition.TerritoryDefinition.CalendarEvent;
import co.ruta.sdk.definition.TerritoryDefinition.DeadlineDates;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A toy calendar: what was asked for becomes a line of a file. */
public class NoteCalendar implements CalendarFile {
    /** The file the lines are in. */
    public static final String FILE = "note.txt";

    @Override
    public Optional<Map<String, String>> adding(Map<String, String> files, int year, String catalogue, String source) {
        return noted(files, year + " " + catalogue + " " + source);
    }

    @Override
    public Optional<Map<String, String>> opening(Map<String, String> files, int year, String catalogue, String source) {
        return noted(files, "open " + year + " " + catalogue + " " + source);
    }

    @Override
    public Optional<Map<String, String>> setting(Map<String, String> files, int year, boolean open) {
        return noted(files, year + " " + open);
    }

    @Override
    public Optional<Map<String, String>> dating(Map<String, String> files, int year, DeadlineDates dates) {
        return noted(files, year + " " + dates);
    }

    @Override
    public Optional<Map<String, String>> dating(Map<String, String> files, int year, CalendarEvent event) {
        return noted(files, year + " " + event);
    }

    private static Optional<Map<String, String>> noted(Map<String, String> files, String note) {
        Map<String, String> changed = new HashMap<>(files);
        changed.merge(FILE, note, (before, more) -> before + "\n" + more);
        return Optional.of(changed);
    }
}
