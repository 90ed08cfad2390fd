package co.ruta.launcher.plugin;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import co.ruta.launcher.check.CheckLibrary;
import co.ruta.launcher.data.PrivateFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A plugin's jar from its folder, without Maven: its resources and, where it has Java, its classes compiled against the
 * SDK alone, which is all a plugin may see. The same folder gives the same bytes.
 */
public final class PluginBuild {
    private static final String RESOURCES = "src/main/resources";
    private static final String SOURCES = "src/main/java";

    private final Path sdk;

    /** @param sdk the SDK's jar or class folder */
    public PluginBuild(Path sdk) {
        this.sdk = sdk;
    }

    /** With the SDK that lies beside the launcher's jar. */
    public static PluginBuild find() {
        try {
            return new PluginBuild(CheckLibrary.sdk());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the folder is one of a plugin: its descriptor is there, or below {@code src/main/resources}. */
    public static boolean isPlugin(Path folder) {
        return Files.isRegularFile(resources(folder).resolve("plugin.properties"));
    }

    /** Where the plugin's resources lie. */
    public static Path resources(Path folder) {
        Path maven = folder.resolve(RESOURCES);
        return Files.isDirectory(maven) ? maven : folder;
    }

    /**
     * Writes the jar.
     *
     * @throws LaunchProblem {@code PLUGIN_INVALID} when the folder is no plugin's or its Java does not compile, with each
     *     error's file, line and reason; {@code FILE_UNREADABLE}
     */
    public void build(Path folder, Path jar) {
        build(folder, jar, Optional.empty());
    }

    /** As {@link #build(Path, Path)}, saying another version than its files do: while it is worked on, each save is one. */
    public void build(Path folder, Path jar, Optional<String> version) {
        if (!isPlugin(folder)) {
            throw new LaunchProblem(
                    Code.PLUGIN_INVALID,
                    "La carpeta " + folder + " no es de un complemento: no tiene plugin.properties. Cree una con"
                            + " ./ruta plugin new.");
        }
        try {
            Path classes = Files.createTempDirectory("ruta-classes");
            try {
                compile(folder.resolve(SOURCES), classes);
                Map<String, byte[]> entries = new TreeMap<>();
                collect(resources(folder), entries);
                collect(classes, entries);
                if (version.isPresent()) {
                    restate(
                            entries,
                            "plugin.properties",
                            "(?m)^plugin\\.version *=.*$",
                            "plugin.version=" + version.get());
                    restate(entries, "definitions/plugin.yaml", "(?m)^version:.*$", "version: " + version.get());
                }
                write(entries, jar);
            } finally {
                PrivateFiles.delete(classes);
            }
        } catch (IOException e) {
            throw new LaunchProblem(
                    Code.FILE_UNREADABLE, "No se puede empacar " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    private void compile(Path sources, Path classes) throws IOException {
        List<Path> files = files(sources).stream()
                .filter(it -> it.toString().endsWith(".java"))
                .toList();
        if (files.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new LaunchProblem(
                    Code.PLUGIN_INVALID, "El complemento trae Java y aquí no hay un JDK que lo compile.");
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "--release", "17", "-proc:none", "-parameters", "-cp", sdk.toString(), "-d", classes.toString());
            boolean compiled = compiler.getTask(
                            null, manager, said, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new LaunchProblem(Code.PLUGIN_INVALID, "El Java del complemento no compila:" + errors(said));
            }
        }
    }

    private static String errors(DiagnosticCollector<JavaFileObject> said) {
        StringBuilder lines = new StringBuilder();
        for (Diagnostic<? extends JavaFileObject> it : said.getDiagnostics()) {
            if (it.getKind() == Diagnostic.Kind.ERROR) {
                lines.append("\n  ");
                if (it.getSource() != null) {
                    lines.append(Path.of(it.getSource().toUri()).getFileName())
                            .append(':')
                            .append(it.getLineNumber())
                            .append(' ');
                }
                lines.append(it.getMessage(Locale.ROOT).replaceAll("\\s*\\n\\s*", " "));
            }
        }
        return lines.toString();
    }

    private static void collect(Path root, Map<String, byte[]> entries) throws IOException {
        for (Path file : files(root)) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (!name.startsWith(".") && !name.contains("/.")) {
                entries.put(name, Files.readAllBytes(file));
            }
        }
    }

    private static void restate(Map<String, byte[]> entries, String name, String line, String instead) {
        entries.computeIfPresent(name, (same, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replaceFirst(line, instead)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> files(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Whole or not at all: whoever watches the folder never sees half a jar. */
    private static void write(Map<String, byte[]> entries, Path jar) throws IOException {
        Files.createDirectories(jar.toAbsolutePath().getParent());
        Path part = Files.createTempFile(jar.toAbsolutePath().getParent(), ".", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    ZipEntry header = new ZipEntry(entry.getKey());
                    header.setTime(0);
                    zip.putNextEntry(header);
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
            Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
