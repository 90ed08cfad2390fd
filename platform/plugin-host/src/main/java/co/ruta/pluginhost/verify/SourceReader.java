package co.ruta.pluginhost.verify;

import co.ruta.contract.Breach;
import co.ruta.contract.Breach.Part;
import co.ruta.definitions.DefinitionFiles;
import co.ruta.definitions.TerritoryFolder;
import co.ruta.pluginhost.archive.PluginArchive;
import co.ruta.pluginhost.archive.UnsafeArchive;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds out what lies at a path: a jar, a plugin's project, the content of a jar, or definitions alone. */
final class SourceReader {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path CLASSES = Path.of("target", "classes");

    private SourceReader() {}

    /** @throws IOException if the path cannot be read at all, or nothing there is a plugin; the message is Spanish */
    static PluginSource read(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return jar(path, Optional.empty());
        }
        if (!Files.isDirectory(path)) {
            throw new IOException("No existe " + path + ".");
        }
        if (Files.exists(path.resolve(RESOURCES).resolve(DefinitionFiles.FOLDER))) {
            return project(path);
        }
        if (Files.exists(path.resolve(DefinitionFiles.FOLDER))) {
            return unpacked(path, path, List.of());
        }
        if (Files.exists(path.resolve("plugin.yaml"))) {
            Map<String, String> definitions = TerritoryFolder.files(path);
            return new PluginSource(
                    path.getFileName().toString(),
                    definitions,
                    Optional.empty(),
                    Optional.empty(),
                    lock(path),
                    it -> path.resolve(it.replaceFirst("^definitions/", "")).toString(),
                    List.of());
        }
        throw new IOException("En " + path + " no hay un complemento: se espera su proyecto (con"
                + " src/main/resources/definitions), la carpeta de sus definiciones (con plugin.yaml) o un jar.");
    }

    /** A jar; the files of {@code project} are named where they are known. */
    static PluginSource jar(Path jar, Optional<Path> project) throws IOException {
        String name = jar.getFileName().toString();
        byte[] bytes = Files.readAllBytes(jar);
        Map<String, byte[]> content;
        try {
            content = new TreeMap<>(PluginArchive.open(bytes).content());
        } catch (UnsafeArchive unsafe) {
            List<Breach> problems = unsafe.reasons().stream()
                    .map(it -> new Breach(
                            "ARCHIVE_UNSAFE",
                            Part.LOADING,
                            jar.toString(),
                            1,
                            it,
                            "Empaquételo de nuevo con «jar» o Maven."))
                    .toList();
            return new PluginSource(
                    name, Map.of(), Optional.empty(), Optional.of(bytes), Optional.empty(), it -> it, problems);
        }
        Map<String, String> definitions = definitions(content);
        return new PluginSource(
                name,
                definitions,
                Optional.of(content),
                Optional.of(bytes),
                Optional.empty(),
                project.isPresent() ? it -> inProject(project.get(), it) : it -> jar + "!/" + it,
                List.of());
    }

    private static PluginSource project(Path project) throws IOException {
        Path classes = project.resolve(CLASSES);
        List<Breach> problems = compiled(project, classes)
                ? List.of()
                : List.of(new Breach(
                        "NOT_COMPILED",
                        Part.LOADING,
                        project.resolve(SOURCES).toString(),
                        1,
                        "El código no está compilado, o cambió después de compilarse.",
                        "Compile con «mvn package» y verifique de nuevo."));
        PluginSource resources = unpacked(project, project.resolve(RESOURCES), problems);
        Map<String, byte[]> content = new TreeMap<>(resources.content().orElseThrow());
        if (Files.isDirectory(classes)) {
            files(classes).forEach((name, bytes) -> {
                if (name.endsWith(".class")) {
                    content.put(name, bytes);
                }
            });
        }
        return new PluginSource(
                resources.name(),
                resources.definitions(),
                Optional.of(content),
                Optional.empty(),
                Optional.of(new LockFile(project.resolve(LockFile.NAME))),
                it -> inProject(project, it),
                problems);
    }

    private static PluginSource unpacked(Path path, Path root, List<Breach> problems) throws IOException {
        Map<String, byte[]> content = files(root);
        Map<String, String> definitions = definitions(content);
        return new PluginSource(
                path.toAbsolutePath().normalize().getFileName() + ".jar",
                definitions,
                Optional.of(content),
                Optional.empty(),
                lock(path),
                it -> root.resolve(it).toString(),
                problems);
    }

    private static Optional<LockFile> lock(Path folder) {
        return Optional.of(folder.resolve(LockFile.NAME)).filter(Files::exists).map(LockFile::new);
    }

    private static String inProject(Path project, String inside) {
        return project.resolve(inside.endsWith(".java") ? SOURCES : RESOURCES)
                .resolve(inside)
                .toString();
    }

    /** Whether there is nothing to compile, or each source is older than what was compiled last. */
    private static boolean compiled(Path project, Path classes) throws IOException {
        Optional<FileTime> source = newest(project.resolve(SOURCES), ".java");
        Optional<FileTime> result = newest(classes, ".class");
        return source.isEmpty() || (result.isPresent() && source.get().compareTo(result.get()) <= 0);
    }

    private static Optional<FileTime> newest(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        FileTime newest = null;
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(it -> it.toString().endsWith(ending) && !it.endsWith("package-info.java"))
                    .toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                newest = newest == null || time.compareTo(newest) > 0 ? time : newest;
            }
        }
        return Optional.ofNullable(newest);
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.contains("/.")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** Takes the definitions out of the content. */
    private static Map<String, String> definitions(Map<String, byte[]> content) throws IOException {
        Map<String, String> definitions = new TreeMap<>();
        for (String name : List.copyOf(content.keySet())) {
            if (name.startsWith(DefinitionFiles.FOLDER)) {
                byte[] bytes = content.remove(name);
                definitions.put(name.substring(DefinitionFiles.FOLDER.length()), text(name, bytes));
            }
        }
        return definitions;
    }

    private static String text(String name, byte[] bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new IOException("El archivo " + name + " no es texto UTF-8.", notText);
        }
    }
}
