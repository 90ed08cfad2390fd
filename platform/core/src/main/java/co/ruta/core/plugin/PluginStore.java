package co.ruta.core.plugin;

import co.ruta.core.folder.Folder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where jars, definitions and activations are kept. What is kept by hash never changes. */
interface PluginStore {
    /** Keeps a jar, unless it is kept already. */
    void keepJar(String sha256, byte[] bytes, Instant at);

    Optional<byte[]> jar(String sha256);

    /** Keeps definitions, unless they are kept already. */
    void keepDefinition(String sha256, String plugin, String version, Folder files, Instant at);

    Optional<Folder> definition(String sha256);

    /** Every plugin's row, by name. */
    List<Activation> activations();

    /** Writes a plugin's row, in place of the one of the same name. */
    void write(Activation activation);

    /** Forgets the rows of what never served, so that a file that is gone is not shown for ever. */
    void forgetNeverServed();

    /** Runs {@code work} once what was written is visible to all. */
    void afterCommit(Runnable work);

    /** How a plugin stands; definition and jar are those that served last, also while it is rejected. */
    record Activation(
            String name,
            Optional<String> version,
            Optional<String> jar,
            Optional<String> definition,
            long generation,
            PluginStatus status,
            List<String> reasons,
            Instant since) {
        public Activation {
            reasons = List.copyOf(reasons);
        }
    }
}
