package co.ruta.core.plugin;

import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Version;
import co.ruta.sdk.VersionRange;
import java.util.List;
import java.util.Map;

/** Port: which territories chose a plugin. Territories know. */
public interface PluginUse {
    /** In the order of their names. */
    List<User> of(PluginId plugin);

    /**
     * A territory that chose the plugin.
     *
     * @param versions which of its versions the territory accepts
     * @param settings values the territory sets, by name
     */
    record User(TerritoryId id, String name, VersionRange versions, Map<String, String> settings) {
        public User {
            settings = Map.copyOf(settings);
        }

        /** Whether this version may serve here. */
        public boolean accepts(String version) {
            return Version.parse(version).map(versions::accepts).orElse(false);
        }
    }
}
