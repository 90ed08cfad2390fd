package co.ruta.core.plugin;

import co.ruta.sdk.definition.PluginDefinition;
import java.util.Map;

/** Port: what published definition files say. The application knows their form. */
public interface DefinitionFiles {
    /**
     * Reads files that were found sound when they were published.
     *
     * @throws IllegalStateException if this platform no longer understands them
     */
    PluginDefinition read(Map<String, String> files);
}
