package co.ruta.definitions;

import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The lint of a plugin's definitions in its build: prints every problem and fails when there is one. A lock file keeps what
 * was published from changing: {@link PublishedLock}.
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
            PublishedLock published = PublishedLock.of(Files.exists(lock) ? Files.readAllLines(lock) : List.of());
            String version = reading.value().get().version();
            List<String> broken = published.broken(version, files);
            problems.addAll(broken);
            if (broken.isEmpty()) {
                published
                        .missing(version, files)
                        .forEach(it -> problems.add("Para publicar la versión " + version + ", agregue a "
                                + lock.getFileName() + " esta línea: " + it));
            }
        }
        return problems;
    }
}
