package co.ruta.launcher.check;

import co.ruta.definitions.TerritoryFolder;
import co.ruta.sdk.definition.DefinitionProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** One line per advice on a territory's folder that can be applied; only JDK types go in and out. */
public final class TerritoryAdvice implements BiFunction<Path, Path, List<String>> {

    @Override
    public List<String> apply(Path folder, Path plugins) {
        try {
            List<String> lines = new ArrayList<>();
            for (DefinitionProblem advice : TerritoryFolder.advice(folder, plugins)) {
                lines.add(advice.toString());
            }
            return lines;
        } catch (IOException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
