package co.ruta.definitions;

import co.ruta.sdk.definition.DefinitionProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The lint of a plugin's definitions in its build: prints every problem and fails when there is one. */
public final class Lint {
    private Lint() {}

    /**
     * @param args the definitions folder
     */
    public static void main(String[] args) throws IOException {
        List<DefinitionProblem> problems = new PluginDefinitionReader()
                .read(TerritoryFolder.files(Path.of(args[0])))
                .problems();
        problems.forEach(System.err::println);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Las definiciones tienen " + problems.size() + " problemas.");
        }
    }
}
