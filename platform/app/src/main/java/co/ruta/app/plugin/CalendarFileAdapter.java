package co.ruta.app.plugin;

import co.ruta.core.territory.CalendarFile;
import co.ruta.definitions.CalendarWriter;
import co.ruta.sdk.definition.TerritoryDefinition.CalendarEvent;
import co.ruta.sdk.definition.TerritoryDefinition.DeadlineDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The calendar is a YAML file; the definitions know how it is written. */
@ApplicationScoped
class CalendarFileAdapter implements CalendarFile {
    private static final String FILE = "calendar.yaml";

    @Override
    public Optional<Map<String, String>> adding(Map<String, String> files, int year, String catalogue, String source) {
        return changed(files, it -> it.adding(year, catalogue, source));
    }

    @Override
    public Optional<Map<String, String>> opening(Map<String, String> files, int year, String catalogue, String source) {
        return changed(files, it -> it.opening(year, catalogue, source));
    }

    @Override
    public Optional<Map<String, String>> setting(Map<String, String> files, int year, boolean open) {
        return changed(files, it -> it.setting(year, open));
    }

    @Override
    public Optional<Map<String, String>> dating(Map<String, String> files, int year, DeadlineDates dates) {
        return changed(files, it -> it.dating(year, dates));
    }

    @Override
    public Optional<Map<String, String>> dating(Map<String, String> files, int year, CalendarEvent event) {
        return changed(files, it -> it.dating(year, event));
    }

    private static Optional<Map<String, String>> changed(
            Map<String, String> files, Function<CalendarWriter, Optional<String>> edit) {
        return edit.apply(new CalendarWriter(files.getOrDefault(FILE, ""))).map(text -> {
            Map<String, String> changed = new LinkedHashMap<>(files);
            changed.put(FILE, text);
            return changed;
        });
    }
}
