package co.ruta.pluginhost.verify;

import co.ruta.contract.Breach;
import co.ruta.sdk.definition.PluginDefinition;
import java.util.List;
import java.util.Optional;

/**
 * What came of verifying a plugin.
 *
 * @param definition what it says as data, when that could be read
 * @param breaches every problem, with files as they lie on disk; empty when the plugin is sound
 * @param unpublished the lines its lock file lacks; empty also when it has none, and for a
 *     pre-release
 */
public record Verification(Optional<PluginDefinition> definition, List<Breach> breaches, List<String> unpublished) {
    public Verification {
        breaches = List.copyOf(breaches);
        unpublished = List.copyOf(unpublished);
    }

    /** Whether it may be installed. */
    public boolean isSound() {
        return breaches.isEmpty();
    }
}
