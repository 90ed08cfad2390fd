package co.ruta.pluginhost;

import co.ruta.definitions.DefinitionFiles;
import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.definitions.Reading;
import co.ruta.pluginhost.archive.PluginArchive;
import co.ruta.pluginhost.weave.TickClass;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Sdk;
import co.ruta.sdk.Version;
import co.ruta.sdk.VersionRange;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Judges a jar: its entries, what it says of itself, its service file and its definitions. Loads nothing of it. */
final class JarReader {
    private static final int MAX_TEXT = 64 << 10;

    private final List<String> reasons = new ArrayList<>();

    private JarReader() {}

    /** @throws PluginRefused with every reason found */
    static PluginJar read(String fileName, Path jar, String sha256, PluginArchive archive) throws PluginRefused {
        return new JarReader().judge(fileName, jar, sha256, archive);
    }

    private PluginJar judge(String fileName, Path jar, String sha256, PluginArchive archive) throws PluginRefused {
        Map<String, byte[]> own = archive.own();
        JarInspection inspection = JarInspection.own(own);
        reasons.addAll(inspection.reasons());
        archive.libraries()
                .forEach((name, entries) ->
                        reasons.addAll(JarInspection.library(name, entries).reasons()));
        if (!reasons.isEmpty()) {
            throw new PluginRefused(reasons);
        }
        Properties descriptor = descriptor(own);
        Optional<PluginId> id = id(descriptor);
        Optional<Version> version = version(descriptor);
        checkDescriptor(descriptor);
        Optional<String> provider = provider(own, inspection.classes());
        TickClass tick = TickClass.create();
        try {
            Path woven = woven(own, jar, "woven", tick);
            List<Path> libraries = new ArrayList<>();
            for (Map<String, byte[]> library : archive.libraries().values()) {
                libraries.add(woven(library, jar, "lib" + libraries.size(), tick));
            }
            Map<String, String> files = DefinitionFiles.inJar(woven);
            Optional<PluginDefinition> definition = definition(files, id, version);
            if (!reasons.isEmpty()) {
                throw new PluginRefused(reasons);
            }
            return new PluginJar(
                    fileName,
                    jar,
                    woven,
                    libraries,
                    tick,
                    sha256,
                    id.orElseThrow(),
                    version.orElseThrow(),
                    provider,
                    files,
                    definition.orElseThrow());
        } catch (IOException unreadable) {
            throw new PluginRefused("El jar no se puede leer: " + unreadable.getMessage());
        }
    }

    private static Path woven(Map<String, byte[]> entries, Path jar, String part, TickClass tick)
            throws IOException, PluginRefused {
        Path target = WorkFolder.wovenOf(jar, part);
        new WovenJar(tick).write(entries, target);
        return target;
    }

    private Properties descriptor(Map<String, byte[]> entries) throws PluginRefused {
        Optional<byte[]> bytes = entry(entries, "plugin.properties");
        if (bytes.isEmpty()) {
            throw new PluginRefused("Falta plugin.properties en la raíz del jar: no dice qué complemento es.");
        }
        Properties descriptor = new Properties();
        try (Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes.get()), StandardCharsets.UTF_8)) {
            descriptor.load(reader);
        } catch (IOException | IllegalArgumentException malformed) {
            throw new PluginRefused("plugin.properties no se puede leer: tiene una secuencia \\u incompleta.");
        }
        return descriptor;
    }

    private Optional<PluginId> id(Properties descriptor) {
        String text = descriptor.getProperty("plugin.id", "").strip();
        try {
            return Optional.of(new PluginId(text));
        } catch (IllegalArgumentException noId) {
            reasons.add("plugin.properties: «plugin.id» es «" + text
                    + "»; debe ser palabras en minúscula unidas por guiones.");
            return Optional.empty();
        }
    }

    private Optional<Version> version(Properties descriptor) {
        String text = descriptor.getProperty("plugin.version", "").strip();
        Optional<Version> version = Version.parse(text);
        if (version.isEmpty()) {
            reasons.add("plugin.properties: «plugin.version» es «" + text + "»; debe ser como 1.0.0.");
        }
        return version;
    }

    private void checkDescriptor(Properties descriptor) {
        String requires = descriptor.getProperty("plugin.requires", "").strip();
        Optional<VersionRange> range = VersionRange.parse(requires);
        if (range.isEmpty()) {
            reasons.add("plugin.properties: «plugin.requires» es «" + requires
                    + "»; diga qué versiones del SDK sirven, como >=1.0.0 <2.0.0.");
        } else if (!range.get().accepts(Sdk.VERSION)) {
            reasons.add("El complemento pide el SDK " + requires + " y la plataforma tiene el " + Sdk.VERSION + ".");
        }
        if (!descriptor.getProperty("plugin.dependencies", "").isBlank()) {
            reasons.add("plugin.properties: un complemento no depende de otro; quite «plugin.dependencies».");
        }
        if (!descriptor.getProperty("plugin.class", "").isBlank()) {
            reasons.add(
                    "plugin.properties: «plugin.class» no se usa; nombre la clase en " + JarInspection.SERVICE + ".");
        }
    }

    private Optional<String> provider(Map<String, byte[]> entries, Set<String> classes) {
        Optional<byte[]> bytes = entry(entries, JarInspection.SERVICE);
        if (bytes.isEmpty()) {
            if (!classes.isEmpty()) {
                reasons.add("El jar trae clases y le falta " + JarInspection.SERVICE
                        + ", que dice cuál implementa TerritoryPlugin.");
            }
            return Optional.empty();
        }
        List<String> named = new String(bytes.get(), StandardCharsets.UTF_8)
                .lines()
                .map(it -> it.replaceFirst("#.*", "").strip())
                .filter(it -> !it.isEmpty())
                .toList();
        if (named.size() != 1) {
            reasons.add(JarInspection.SERVICE + " nombra " + named.size() + " clases; debe nombrar una.");
            return Optional.empty();
        }
        if (!classes.contains(named.get(0))) {
            reasons.add(JarInspection.SERVICE + " nombra «" + named.get(0) + "», que no está en el jar.");
        }
        return Optional.of(named.get(0));
    }

    private Optional<PluginDefinition> definition(
            Map<String, String> files, Optional<PluginId> id, Optional<Version> version) {
        Reading<PluginDefinition> reading = new PluginDefinitionReader().read(files);
        reading.problems().stream().map(DefinitionProblem::toString).forEach(it -> reasons.add("definitions/" + it));
        reading.value().ifPresent(it -> {
            if ((id.isPresent() && !it.id().equals(id.get()))
                    || (version.isPresent()
                            && !it.version().equals(version.get().toString()))) {
                reasons.add("plugin.properties dice " + id.map(PluginId::value).orElse("?") + " "
                        + version.map(Version::toString).orElse("?") + " y definitions/plugin.yaml dice " + it.id()
                        + " "
                        + it.version() + ": deben coincidir.");
            }
        });
        return reading.value();
    }

    private static Optional<byte[]> entry(Map<String, byte[]> entries, String name) {
        return Optional.ofNullable(entries.get(name)).map(it -> Arrays.copyOf(it, Math.min(it.length, MAX_TEXT)));
    }
}
