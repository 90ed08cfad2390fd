package co.ruta.definitions;

import co.ruta.sdk.definition.DefinitionProblem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading files: the value when nothing is wrong, else everything that is.
 *
 * @param problems in the order of file and line
 * @param advice what is allowed and probably not meant, in the order of file and line
 */
public record Reading<T>(Optional<T> value, List<DefinitionProblem> problems, List<DefinitionProblem> advice) {
    public Reading {
        problems = List.copyOf(problems);
        advice = List.copyOf(advice);
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("A reading has either a value or problems");
        }
    }

    /** A reading nobody has advice on. */
    public Reading(Optional<T> value, List<DefinitionProblem> problems) {
        this(value, problems, List.of());
    }
}
