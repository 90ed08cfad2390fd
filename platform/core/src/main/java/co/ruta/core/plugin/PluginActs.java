package co.ruta.core.plugin;

import co.ruta.sdk.PluginId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was done with plugins and what each node has to run because of it: the truth that nodes follow. */
public interface PluginActs {
    /** The newest generation; 0 when nothing was ever done. One look at one index. */
    long generation();

    /** The newest act of each plugin there ever was, by id. */
    List<Activation> latest();

    /** All acts on a plugin, newest first; empty when there is no such plugin. */
    List<Activation> history(PluginId plugin);

    /** The act by which these very bytes came to serve last, whatever happened since. */
    Optional<Activation> ofJar(String sha256);

    /** A kept jar. */
    Optional<byte[]> jar(String sha256);

    /** Kept definition files, path → text. */
    Map<String, String> files(String definition);
}
