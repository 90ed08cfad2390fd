package co.ruta.pluginhost;

import co.ruta.sdk.PluginId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All plugins at one moment. Readers keep it as long as they like; changes make another one.
 *
 * @param serving by id
 * @param refused the jars that were not taken, by file name
 */
public record PluginSnapshot(Map<String, HostedPlugin> serving, Map<String, HostedPlugin> refused) {
    static final PluginSnapshot EMPTY = new PluginSnapshot(Map.of(), Map.of());

    public PluginSnapshot {
        serving = Map.copyOf(serving);
        refused = Map.copyOf(refused);
    }

    /** The plugin that serves under this id. */
    public Optional<HostedPlugin> find(PluginId id) {
        return Optional.ofNullable(serving.get(id.value()));
    }

    /** Those that serve, by id, then those refused, by file name. */
    public List<HostedPlugin> all() {
        List<HostedPlugin> all = new ArrayList<>(new TreeMap<>(serving).values());
        all.addAll(new TreeMap<>(refused).values());
        return all;
    }

    PluginSnapshot serving(HostedPlugin plugin) {
        Map<String, HostedPlugin> changed = new TreeMap<>(serving);
        changed.put(plugin.name(), plugin);
        Map<String, HostedPlugin> left = new TreeMap<>(refused);
        left.remove(plugin.fileName());
        return new PluginSnapshot(changed, left);
    }

    PluginSnapshot refusing(HostedPlugin plugin) {
        Map<String, HostedPlugin> changed = new TreeMap<>(refused);
        changed.put(plugin.fileName(), plugin);
        return new PluginSnapshot(serving, changed);
    }

    PluginSnapshot without(PluginId id) {
        Map<String, HostedPlugin> changed = new TreeMap<>(serving);
        changed.remove(id.value());
        return new PluginSnapshot(changed, refused);
    }

    PluginSnapshot forgettingRefused() {
        return new PluginSnapshot(serving, Map.of());
    }
}
