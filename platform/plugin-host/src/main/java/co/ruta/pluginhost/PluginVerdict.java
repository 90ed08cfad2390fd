package co.ruta.pluginhost;

import co.ruta.contract.Breach;
import java.util.List;

/**
 * What the host says of a plugin it has judged and not taken.
 *
 * @param plugin as it would stand: ACTIVE, or REJECTED with its reasons
 * @param breaches in which it does not fulfil the contract, with file, line, problem and mend; empty also when the archive
 *     already kept it from being asked
 */
public record PluginVerdict(HostedPlugin plugin, List<Breach> breaches) {
    public PluginVerdict {
        breaches = List.copyOf(breaches);
    }

    /** Whether it may be installed. */
    public boolean isSound() {
        return plugin.status() != PluginStatus.REJECTED;
    }
}
