package co.ruta.core.plugin;

import co.ruta.sdk.PluginId;
import java.util.List;
import java.util.Optional;

/** The plugins and their published definitions. */
public interface Plugins {
    /** Every plugin there is or was, with its status and reasons, by name. */
    List<PluginView> all();

    /** The definitions a plugin's open stages begin with; empty when it was never activated or was disabled. */
    Optional<PublishedDefinition> inForce(PluginId plugin);

    /**
     * Definitions as they were published, for documents that pinned them.
     *
     * @throws co.ruta.core.problem.ProblemException {@code DEFINITION_UNKNOWN}
     */
    PublishedDefinition published(String sha256);
}
