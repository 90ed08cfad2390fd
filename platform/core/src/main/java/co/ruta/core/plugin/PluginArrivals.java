package co.ruta.core.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the host tells the core of the plugins it has judged, to be kept by SHA-256. */
public interface PluginArrivals {
    /** A plugin that serves from now on: its jar, its definitions and its status are kept, as a new generation. */
    PublishedDefinition activated(Arrival arrival);

    /** A plugin that does not serve, with its reasons; what it published before stays. */
    void refused(String name, Optional<String> version, PluginStatus status, List<String> reasons);

    /** Forgets what was refused and never served: the host is about to say anew what it finds. */
    void beginAnew();

    /** The plugins that served last, whose jars may no longer lie in the inbox. */
    List<Kept> lastServing();

    /**
     * A plugin that serves.
     *
     * @param jar empty when only its definitions serve
     * @param files definition files, path → text
     */
    record Arrival(
            String plugin,
            String version,
            Optional<byte[]> jar,
            Map<String, String> files,
            PluginStatus status,
            List<String> reasons) {
        public Arrival {
            files = Map.copyOf(files);
            reasons = List.copyOf(reasons);
        }
    }

    /** What is kept of a plugin that served. */
    record Kept(String plugin, String version, Optional<byte[]> jar, Map<String, String> files) {
        public Kept {
            files = Map.copyOf(files);
        }
    }
}
