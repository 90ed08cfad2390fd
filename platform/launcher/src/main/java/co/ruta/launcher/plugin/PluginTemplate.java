package co.ruta.launcher.plugin;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Maven archetype, filled without Maven: the same files with the same words. Lines that end in {@value #CODE_LINE}, and
 * the Java files, are for plugins with code of their own.
 */
public final class PluginTemplate {
    private static final String CODE_LINE = " # java";
    private static final String DESCRIPTOR = "META-INF/maven/archetype-metadata.xml";
    private static final List<String> CODE_FILES = List.of("src/main/java/", "src/main/resources/META-INF/services/");
    private static final List<String> PACKAGED = List.of("src/main/java/", "src/test/java/");

    private final Map<String, String> files;

    private PluginTemplate(Map<String, String> files) {
        this.files = files;
    }

    /** The archetype beside the launcher's jar. */
    public static PluginTemplate find() {
        URL own = PluginTemplate.class.getProtectionDomain().getCodeSource().getLocation();
        Path jar = Path.of(URI.create(own.toString())).resolveSibling("lib/archetype/ruta-plugin-archetype.jar");
        try (URLClassLoader loader = new URLClassLoader(
                Files.isRegularFile(jar) ? new URL[] {jar.toUri().toURL()} : new URL[0],
                PluginTemplate.class.getClassLoader())) {
            return new PluginTemplate(read(loader.getResource(DESCRIPTOR)));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The launcher is incomplete: " + jar, e);
        }
    }

    private static Map<String, String> read(@Nullable URL descriptor) throws IOException, URISyntaxException {
        if (descriptor == null) {
            throw new IOException("no archetype");
        }
        URI uri = descriptor.toURI();
        if (!uri.getScheme().equals("jar")) {
            return texts(Path.of(uri).resolve("../../../archetype-resources").normalize());
        }
        try (FileSystem zip = FileSystems.newFileSystem(uri, Map.of())) {
            return texts(zip.getPath("archetype-resources"));
        }
    }

    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    /**
     * Writes the plugin's folder; answers the files, below it.
     *
     * @throws LaunchProblem {@code PLUGIN_FOLDER_IN_USE} when there is something in the folder, which stays as it is;
     *     {@code FILE_UNREADABLE} when it cannot be written
     */
    public List<String> write(Path folder, NewPlugin plugin, String rutaVersion) {
        Map<String, String> filled = fill(plugin, rutaVersion);
        try {
            if (Files.exists(folder) && !isEmpty(folder)) {
                throw new LaunchProblem(
                        Code.PLUGIN_FOLDER_IN_USE,
                        "La carpeta " + folder + " no está vacía y queda como está: elija otra.");
            }
            for (Map.Entry<String, String> file : filled.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new LaunchProblem(
                    Code.FILE_UNREADABLE, "No se puede escribir en " + folder + ": " + e.getMessage() + ".", e);
        }
        return List.copyOf(filled.keySet());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private Map<String, String> fill(NewPlugin plugin, String rutaVersion) {
        Map<String, String> values = plugin.values(rutaVersion);
        Map<String, String> filled = new TreeMap<>();
        files.forEach((name, text) -> {
            if (plugin.code() || CODE_FILES.stream().noneMatch(name::startsWith)) {
                filled.put(
                        placed(filled(name, "__", "__", values), plugin),
                        filled(lines(text, plugin.code()), "${", "}", values));
            }
        });
        return filled;
    }

    /** Java goes into its package; the archetype's own tools leave hidden files out, so that one has its dot here. */
    private static String placed(String name, NewPlugin plugin) {
        if (name.equals("gitignore")) {
            return ".gitignore";
        }
        return PACKAGED.stream()
                .filter(name::startsWith)
                .findFirst()
                .map(it -> it + plugin.packageName().replace('.', '/') + "/" + name.substring(it.length()))
                .orElse(name);
    }

    private static String lines(String text, boolean code) {
        return text.lines()
                .filter(it -> code || !it.endsWith(CODE_LINE))
                .map(it -> it.endsWith(CODE_LINE) ? it.substring(0, it.length() - CODE_LINE.length()) : it)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String filled(String text, String open, String close, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(open + value.getKey() + close, value.getValue());
        }
        return filled;
    }
}
