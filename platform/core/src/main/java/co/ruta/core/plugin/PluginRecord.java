package co.ruta.core.plugin;

import co.ruta.core.plugin.PluginNodes.Node;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one plugin.
 *
 * @param history newest first
 * @param affected every territory that chose it, as if it were switched off
 */
public record PluginRecord(PluginView view, List<Past> history, List<Node> nodes, List<Affected> affected) {
    public PluginRecord {
        history = List.copyOf(history);
        nodes = List.copyOf(nodes);
        affected = List.copyOf(affected);
    }

    /** The newest act. */
    public Activation now() {
        return history.get(0).activation();
    }

    /** The territories that would be without plugin if it no longer served. */
    public List<Affected> served() {
        return affected.stream().filter(Affected::served).toList();
    }

    /**
     * One act of the history.
     *
     * @param until the act that ended it; empty for the newest
     * @param differences what changed for people against the definitions before; empty where there were none
     * @param mayReturn whether the version can serve again: it is not the one that serves, and its jar is kept
     */
    public record Past(
            Activation activation, Optional<Activation> until, List<DefinitionChange> differences, boolean mayReturn) {
        public Past {
            differences = List.copyOf(differences);
        }
    }
}
