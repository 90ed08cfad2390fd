package co.ruta.core.plugin;

import co.ruta.sdk.PluginId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the plugins as this node runs them. The application adapts its plugin host. */
public interface PluginHosting {
    /** Judges a jar as an installation would, without serving it. */
    Verdict judge(String fileName, byte[] bytes);

    /** Spanish: whose plugins this installation takes. */
    String trust();

    /** What runs on this node now, and what it would not take; never waits for a plugin. */
    List<Here> here();

    /** Brings this node to the generation that is in force, now instead of within half a second. */
    void follow();

    /**
     * One plugin, or one file that is none, on this node.
     *
     * @param name the plugin's id, or the file's name when it does not even say who it is
     * @param fromInbox whether it is a file of the inbox that was not taken, and not a plugin that should serve
     * @param reasons Spanish sentences: why it is not simply active
     */
    record Here(
            String name,
            boolean fromInbox,
            String file,
            Optional<PluginId> plugin,
            Optional<String> version,
            PluginStatus status,
            List<String> reasons,
            Instant since) {
        public Here {
            reasons = List.copyOf(reasons);
        }
    }
}
