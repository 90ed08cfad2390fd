package co.ruta.core.plugin;

import co.ruta.core.folder.Folder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plugins in memory. */
public final class InMemoryPluginStore implements PluginStore {
    final Map<String, byte[]> jars = new HashMap<>();
    final Map<String, String> definitions = new HashMap<>();
    private final Map<String, Activation> activations = new TreeMap<>();

    @Override
    public void keepJar(String sha256, byte[] bytes, Instant at) {
        jars.putIfAbsent(sha256, bytes.clone());
    }

    @Override
    public Optional<byte[]> jar(String sha256) {
        return Optional.ofNullable(jars.get(sha256));
    }

    @Override
    public void keepDefinition(String sha256, String plugin, String version, Folder files, Instant at) {
        definitions.putIfAbsent(sha256, files.json());
    }

    @Override
    public Optional<Folder> definition(String sha256) {
        return Optional.ofNullable(definitions.get(sha256)).map(Folder::of);
    }

    @Override
    public List<Activation> activations() {
        return List.copyOf(activations.values());
    }

    @Override
    public void write(Activation activation) {
        activations.put(activation.name(), activation);
    }

    @Override
    public void forgetNeverServed() {
        activations.values().removeIf(it -> it.definition().isEmpty());
    }

    @Override
    public void afterCommit(Runnable work) {
        work.run();
    }
}
