package co.ruta.definitions;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.Version;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The plugins in a folder, by their definitions alone: nothing of theirs is loaded. */
final class PluginFolder implements PluginLookup {
    private final Map<String, PluginDefinition> plugins = new TreeMap<>();
    private final List<DefinitionProblem> broken = new ArrayList<>();

    private PluginFolder() {}

    static PluginFolder read(Path folder) throws IOException {
        PluginFolder plugins = new PluginFolder();
        List<Path> jars;
        try (Stream<Path> list = Files.list(folder)) {
            jars = list.filter(it -> it.toString().endsWith(".jar")).sorted().toList();
        }
        for (Path jar : jars) {
            plugins.add(jar);
        }
        return plugins;
    }

    private void add(Path jar) {
        String name = jar.getFileName().toString();
        try {
            Reading<PluginDefinition> reading = new PluginDefinitionReader().read(DefinitionFiles.inJar(jar));
            reading.value().ifPresent(it -> plugins.merge(it.id().value(), it, PluginFolder::newer));
            reading.problems()
                    .forEach(it -> broken.add(new DefinitionProblem(
                            it.code(), name + "!/" + it.file(), it.line(), it.message(), it.mend())));
        } catch (IOException unreadable) {
            broken.add(new DefinitionProblem(
                    "PLUGIN_UNREADABLE",
                    name,
                    1,
                    "El complemento no se puede leer.",
                    "Vuelva a copiar el archivo " + name + "."));
        }
    }

    private static PluginDefinition newer(PluginDefinition a, PluginDefinition b) {
        Optional<Version> left = Version.parse(a.version());
        Optional<Version> right = Version.parse(b.version());
        return left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) >= 0 ? a : b;
    }

    /** The reading, with the problems of plugins beside a problem about a missing plugin. */
    <T> Reading<T> explained(Reading<T> reading) {
        if (reading.problems().isEmpty() || broken.isEmpty()) {
            return reading;
        }
        List<DefinitionProblem> all = new ArrayList<>(reading.problems());
        all.addAll(broken);
        return new Reading<>(Optional.empty(), all, reading.advice());
    }

    @Override
    public Optional<PluginDefinition> find(PluginId id) {
        return Optional.ofNullable(plugins.get(id.value()));
    }

    @Override
    public Set<String> ids() {
        return Set.copyOf(plugins.keySet());
    }
}
