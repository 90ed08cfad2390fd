package co.ruta.core.plugin;

import co.ruta.sdk.PluginId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: what runs the plugins of one node. The application adapts its plugin host. */
public interface PluginRunner {
    /** What runs now, by id; never waits for a plugin. */
    List<Running> running();

    /** Has a jar run in the place of what ran under its name; why it does not, empty when it does. */
    List<String> install(PluginId plugin, byte[] jar);

    /** Ends a plugin; calls inside are waited for. */
    void remove(PluginId plugin);

    /**
     * A plugin that runs.
     *
     * @param jar SHA-256 of the jar it was loaded from
     * @param reasons Spanish sentences: why it is not simply active
     */
    record Running(
            PluginId plugin,
            String jar,
            Optional<String> version,
            PluginStatus status,
            List<String> reasons,
            Instant since) {
        public Running {
            reasons = List.copyOf(reasons);
        }
    }
}
