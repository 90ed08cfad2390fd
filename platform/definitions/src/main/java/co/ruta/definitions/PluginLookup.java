package co.ruta.definitions;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.definition.PluginDefinition;
import java.util.Optional;
import java.util.Set;

/** The plugins a territory's values can be compared with. */
public interface PluginLookup {
    /** The definitions in force of a plugin. */
    Optional<PluginDefinition> find(PluginId id);

    /** The plugins there are, for suggestions. */
    Set<String> ids();
}
