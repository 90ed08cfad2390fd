package co.ruta.definitions;

import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lint of a plugin's definitions in its build: prints every problem and fails when there is one. A lock file, a line
 * {@code version hash} for each version that was published, keeps published definitions from changing.
 */
public final class Lint {
    private Lint() {}

    /**
     * Checks, and fails when something is wrong.
     *
     * @param args the definitions folder and the lock file
     */
    public static void main(String[] args) throws IOException {
        List<String> problems = check(Path.of(args[0]), Path.of(args[1]));
        problems.forEach(System.err::println);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Las definiciones tienen " + problems.size() + " problemas.");
        }
    }

    static List<String> check(Path folder, Path lock) throws IOException {
        Map<String, String> files = TerritoryFolder.files(folder);
        Reading<PluginDefinition> reading = new PluginDefinitionReader().read(files);
        List<String> problems = new ArrayList<>(
                reading.problems().stream().map(DefinitionProblem::toString).toList());
        if (reading.value().isPresent()) {
            compare(reading.value().get().version(), Fingerprint.of(files), lock)
                    .ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<String> compare(String version, String hash, Path lock) throws IOException {
        List<String> lines = Files.exists(lock) ? Files.readAllLines(lock) : List.of();
        if (lines.contains(version + " " + hash)) {
            return Optional.empty();
        }
        boolean published = lines.stream().anyMatch(it -> it.startsWith(version + " "));
        return Optional.of(
                published
                        ? "Las definiciones cambiaron y su versión " + version + " ya está publicada en "
                                + lock.getFileName() + ": suba «version» en plugin.yaml y en plugin.properties."
                        : "Para publicar la versión " + version + ", agregue a " + lock.getFileName() + " esta línea: "
                                + version + " " + hash);
    }
}
