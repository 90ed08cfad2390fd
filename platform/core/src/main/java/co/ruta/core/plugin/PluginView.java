package co.ruta.core.plugin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A plugin as people of the platform see it.
 *
 * @param name the plugin's id, or the file's name when it does not even say who it is
 * @param definition SHA-256 of the definitions in force
 * @param reasons Spanish sentences: why it is not simply active
 * @param generation grows by one with each activation
 */
public record PluginView(
        String name,
        Optional<String> version,
        PluginStatus status,
        List<String> reasons,
        Optional<String> definition,
        long generation,
        Instant since) {
    public PluginView {
        reasons = List.copyOf(reasons);
    }
}
