package co.ruta.core.plugin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The nodes of this installation and how far each has followed. */
public interface PluginNodes {
    /** Writes down how a node stands, in place of what it said before. */
    void report(Node node);

    /** Every node that was seen within a day, by name. */
    List<Node> all();

    /**
     * One node.
     *
     * @param name as the operator set it, or the machine's
     * @param java version it runs on
     * @param generation up to which it has followed
     * @param plugins how each plugin fares there
     */
    record Node(String name, String java, long generation, Instant startedAt, Instant seenAt, List<Fares> plugins) {
        public Node {
            plugins = List.copyOf(plugins);
        }

        public Optional<Fares> plugin(String plugin) {
            return plugins.stream().filter(it -> it.name().equals(plugin)).findFirst();
        }
    }

    /**
     * How a plugin fares on a node.
     *
     * @param reasons Spanish sentences: why it is not simply active there
     */
    record Fares(String name, Optional<String> version, PluginStatus status, List<String> reasons) {
        public Fares {
            reasons = List.copyOf(reasons);
        }
    }
}
