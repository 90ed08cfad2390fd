package co.ruta.definitions;

import co.ruta.sdk.definition.DefinitionProblem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading files: the value when nothing is wrong, else everything that is.
 *
 * @param problems in the order of file and line
 */
public record Reading<T>(Optional<T> value, List<DefinitionProblem> problems) {
    public Reading {
        problems = List.copyOf(problems);
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("A reading has either a value or problems");
        }
    }
}
