package co.ruta.definitions;

import co.ruta.definitions.TerritoryReader.PluginMissing;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.TerritoryDefinition;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A territory's folder on disk, for the command line. */
public final class TerritoryFolder {
    private static final long MAX_BYTES = 4_000_000;
    private static final int MAX_FILES = 200;
    private static final int MAX_DEPTH = 6;

    private TerritoryFolder() {}

    /**
     * Reads the folder and compares it with the plugins below {@code plugins} (jars, or folders of definitions).
     *
     * @throws IOException if a folder cannot be read at all
     */
    public static Reading<TerritoryDefinition> read(Path folder, Path plugins) throws IOException {
        PluginFolder available = PluginFolder.read(plugins);
        Reading<TerritoryDefinition> reading =
                new TerritoryReader(available, PluginMissing.IS_A_PROBLEM).read(files(folder));
        return available.explained(reading);
    }

    /** What can be applied and is probably not meant. */
    public static List<DefinitionProblem> advice(Path folder, Path plugins) throws IOException {
        return read(folder, plugins).advice();
    }

    /** Every problem of the folder; empty when it can be applied. */
    public static List<DefinitionProblem> check(Path folder, Path plugins) throws IOException {
        return read(folder, plugins).problems();
    }

    /**
     * The text of the folder's files by their path below it, in order; of an image, its bytes in text. Hidden files are left
     * out.
     *
     * @throws IOException if the folder cannot be read, holds too much, or a file that is not UTF-8 text
     */
    public static Map<String, String> files(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder, MAX_DEPTH)) {
            walk.filter(Files::isRegularFile)
                    .filter(it -> !name(folder, it).startsWith(".")
                            && !name(folder, it).contains("/."))
                    .forEach(paths::add);
        }
        if (paths.size() > MAX_FILES) {
            throw new IOException("La carpeta " + folder + " tiene más de " + MAX_FILES + " archivos.");
        }
        Map<String, String> files = new TreeMap<>();
        for (Path path : paths) {
            files.put(name(folder, path), text(path));
        }
        return files;
    }

    /** Writes files as they were applied, byte for byte; files that are there and not among them stay. */
    public static void write(Path folder, Map<String, String> files) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey()).normalize();
            if (!path.startsWith(root)) {
                throw new IOException("El nombre «" + file.getKey() + "» sale de la carpeta.");
            }
            Files.createDirectories(path.getParent());
            Optional<byte[]> image = CarriedImage.isFor(path) ? CarriedImage.png(file.getValue()) : Optional.empty();
            Files.write(path, image.orElse(file.getValue().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path path) throws IOException {
        if (Files.size(path) > MAX_BYTES) {
            throw new IOException("El archivo " + path + " es demasiado grande.");
        }
        try {
            return CarriedImage.isFor(path) ? CarriedImage.read(path) : Files.readString(path);
        } catch (CharacterCodingException notText) {
            throw new IOException("El archivo " + path + " no es texto UTF-8.", notText);
        }
    }
}
