package co.ruta.launcher.check;

import co.ruta.definitions.TerritoryFolder;
import co.ruta.sdk.definition.DefinitionProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** One line per problem of a territory's folder, with file, line and how to mend it; only JDK types go in and out. */
public final class TerritoryCheck implements BiFunction<Path, Path, List<String>> {

    @Override
    public List<String> apply(Path folder, Path plugins) {
        try {
            List<String> lines = new ArrayList<>();
            for (DefinitionProblem problem : TerritoryFolder.check(folder, plugins)) {
                lines.add(problem.toString());
            }
            return lines;
        } catch (IOException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
