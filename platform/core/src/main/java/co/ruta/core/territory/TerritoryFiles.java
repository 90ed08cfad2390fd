package co.ruta.core.territory;

import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.TerritoryDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: what a territory's files say. The application knows their form. */
public interface TerritoryFiles {
    /** Reads the files, comparing them with the plugin in force when it is there. */
    Reading read(Map<String, String> files);

    /**
     * Reads the files of a revision, found sound when it was made; the plugin may have moved on since.
     *
     * @throws IllegalStateException if this platform no longer understands them
     */
    TerritoryDefinition kept(Map<String, String> files);

    /** The values, exactly when there is no problem. */
    record Reading(Optional<TerritoryDefinition> values, List<DefinitionProblem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }
}
