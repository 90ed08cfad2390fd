package co.ruta.core.plugin;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.VersionRange;
import java.util.List;
import java.util.Optional;

/** The plugins and their published definitions. */
public interface Plugins {
    /** Every plugin there is or was, with its status and reasons, by name. */
    List<PluginView> all();

    /** The definitions a plugin's open stages begin with; empty when it was never activated or was disabled. */
    Optional<PublishedDefinition> inForce(PluginId plugin);

    /**
     * The newest definitions that were ever in force and that a range accepts, whatever has been done since: what open
     * stages are read by while the plugin does not serve. Empty when there never were any.
     */
    Optional<PublishedDefinition> last(PluginId plugin, VersionRange versions);

    /**
     * Definitions as they were published, for documents that pinned them.
     *
     * @throws co.ruta.core.problem.ProblemException {@code DEFINITION_UNKNOWN}
     */
    PublishedDefinition published(String sha256);
}
