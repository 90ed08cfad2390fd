package co.ruta.pluginhost;

import co.ruta.definitions.DefinitionFiles;
import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.definitions.Reading;
import co.ruta.pluginhost.weave.TickClass;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Sdk;
import co.ruta.sdk.Version;
import co.ruta.sdk.VersionRange;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Judges a jar: its entries, what it says of itself, its service file and its definitions. Loads nothing of it. */
final class JarReader {
    private static final int MAX_TEXT = 64 << 10;

    private final List<String> reasons = new ArrayList<>();

    private JarReader() {}

    /** @throws PluginRefused with every reason found */
    static PluginJar read(String fileName, Path jar, String sha256) throws PluginRefused {
        return new JarReader().judge(fileName, jar, sha256);
    }

    private PluginJar judge(String fileName, Path jar, String sha256) throws PluginRefused {
        Set<String> classes = JarInspection.classes(jar);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Properties descriptor = descriptor(zip);
            Optional<PluginId> id = id(descriptor);
            Optional<Version> version = version(descriptor);
            checkDescriptor(descriptor);
            Optional<String> provider = provider(zip, classes);
            Map<String, String> files = DefinitionFiles.inJar(jar);
            Optional<PluginDefinition> definition = definition(files, id, version);
            if (!reasons.isEmpty()) {
                throw new PluginRefused(reasons);
            }
            TickClass tick = TickClass.create();
            Path woven = WorkFolder.wovenOf(jar);
            new WovenJar(tick).write(entries(zip), woven);
            return new PluginJar(
                    fileName,
                    jar,
                    woven,
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

    private Properties descriptor(ZipFile zip) throws IOException, PluginRefused {
        Optional<byte[]> bytes = entry(zip, "plugin.properties");
        if (bytes.isEmpty()) {
            throw new PluginRefused("Falta plugin.properties en la raíz del jar: no dice qué complemento es.");
        }
        Properties descriptor = new Properties();
        try (Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes.get()), StandardCharsets.UTF_8)) {
            descriptor.load(reader);
        } catch (IllegalArgumentException malformed) {
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
                    + "»; diga qué versiones del SDK sirven, como >=0.1.0 <1.0.0.");
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

    private Optional<String> provider(ZipFile zip, Set<String> classes) throws IOException {
        Optional<byte[]> bytes = entry(zip, JarInspection.SERVICE);
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

    private static Map<String, byte[]> entries(ZipFile zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!entry.isDirectory()) {
                try (InputStream content = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static Optional<byte[]> entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return Optional.of(content.readNBytes(MAX_TEXT));
        }
    }
}
