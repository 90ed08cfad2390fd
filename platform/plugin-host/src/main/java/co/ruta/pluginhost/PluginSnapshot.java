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
 * @param disabled those somebody switched off, by id
 */
public record PluginSnapshot(
        Map<String, HostedPlugin> serving, Map<String, HostedPlugin> refused, Map<String, HostedPlugin> disabled) {
    static final PluginSnapshot EMPTY = new PluginSnapshot(Map.of(), Map.of(), Map.of());

    public PluginSnapshot {
        serving = Map.copyOf(serving);
        refused = Map.copyOf(refused);
        disabled = Map.copyOf(disabled);
    }

    /** The plugin that serves under this id. */
    public Optional<HostedPlugin> find(PluginId id) {
        return Optional.ofNullable(serving.get(id.value()));
    }

    /** Those that serve and those switched off, by id, then those refused, by file name. */
    public List<HostedPlugin> all() {
        List<HostedPlugin> all = new ArrayList<>(new TreeMap<>(serving).values());
        all.addAll(new TreeMap<>(disabled).values());
        all.addAll(new TreeMap<>(refused).values());
        return all;
    }

    PluginSnapshot serving(HostedPlugin plugin) {
        return new PluginSnapshot(
                with(serving, plugin.name(), plugin),
                without(refused, plugin.fileName()),
                without(disabled, plugin.name()));
    }

    PluginSnapshot refusing(HostedPlugin plugin) {
        return new PluginSnapshot(serving, with(refused, plugin.fileName(), plugin), disabled);
    }

    PluginSnapshot switchingOff(HostedPlugin plugin) {
        return new PluginSnapshot(without(serving, plugin.name()), refused, with(disabled, plugin.name(), plugin));
    }

    PluginSnapshot without(PluginId id) {
        return new PluginSnapshot(without(serving, id.value()), refused, without(disabled, id.value()));
    }

    PluginSnapshot forgettingRefused() {
        return new PluginSnapshot(serving, Map.of(), disabled);
    }

    /** With what is to be said besides of some that serve. @param notes by id */
    PluginSnapshot noting(Map<String, List<String>> notes) {
        Map<String, HostedPlugin> noted = new TreeMap<>(serving);
        notes.forEach((id, words) -> noted.computeIfPresent(id, (same, plugin) -> plugin.saying(words)));
        return notes.isEmpty() ? this : new PluginSnapshot(noted, refused, disabled);
    }

    private static Map<String, HostedPlugin> with(Map<String, HostedPlugin> map, String key, HostedPlugin plugin) {
        Map<String, HostedPlugin> changed = new TreeMap<>(map);
        changed.put(key, plugin);
        return changed;
    }

    private static Map<String, HostedPlugin> without(Map<String, HostedPlugin> map, String key) {
        Map<String, HostedPlugin> changed = new TreeMap<>(map);
        changed.remove(key);
        return changed;
    }
}
