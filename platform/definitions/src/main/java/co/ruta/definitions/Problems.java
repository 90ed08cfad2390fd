package co.ruta.definitions;

import co.ruta.sdk.definition.DefinitionProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Collects what is wrong, so that a person mends everything in one go. */
final class Problems {
    /** Named codes; the structural ones are those a JSON Schema sees too. */
    enum Code {
        FILE_MISSING(false),
        UNKNOWN_FILE(false),
        NOT_YAML(false),
        NOT_SUPPORTED_YAML(false),
        UNKNOWN_KEY(true),
        MISSING_KEY(true),
        WRONG_TYPE(true),
        EMPTY_VALUE(true),
        NOT_ALLOWED(true),
        WRONG_FORMAT(true),
        OUT_OF_RANGE(true),
        DUPLICATE(false),
        UNKNOWN_REFERENCE(false),
        INCONSISTENT(false),
        LOW_CONTRAST(false),
        UNSAFE_LOGO(false),
        STATE_HUE(false),
        /** Advice: a date stands in a year where the stage does not look for it. */
        DATE_IN_ANOTHER_YEAR(false);

        private final boolean structural;

        Code(boolean structural) {
            this.structural = structural;
        }

        boolean structural() {
            return structural;
        }
    }

    private final Set<DefinitionProblem> found = new LinkedHashSet<>();

    void add(Code code, Place place, String message, String mend) {
        found.add(new DefinitionProblem(code.name(), place.file(), place.line(), message, mend));
    }

    private final Set<DefinitionProblem> advice = new LinkedHashSet<>();

    /** Says what is allowed and probably not meant; it stops nothing. */
    void advise(Code code, Place place, String message, String mend) {
        advice.add(new DefinitionProblem(code.name(), place.file(), place.line(), message, mend));
    }

    boolean none() {
        return found.isEmpty();
    }

    /** Whether a whole file stayed unread; what names things in it would then only add noise. */
    boolean unreadable() {
        return found.stream()
                .anyMatch(it ->
                        it.code().equals(Code.NOT_YAML.name()) || it.code().equals(Code.NOT_SUPPORTED_YAML.name()));
    }

    List<DefinitionProblem> all() {
        return sorted(found);
    }

    private static List<DefinitionProblem> sorted(Set<DefinitionProblem> of) {
        List<DefinitionProblem> sorted = new ArrayList<>(of);
        sorted.sort(Comparator.comparing(DefinitionProblem::file).thenComparingInt(DefinitionProblem::line));
        return sorted;
    }

    /** The value, if nothing is wrong; it is built only then, so it may rely on every check. */
    <T> Reading<T> reading(Supplier<T> value) {
        return none()
                ? new Reading<>(Optional.of(value.get()), List.of(), sorted(advice))
                : new Reading<>(Optional.empty(), all(), sorted(advice));
    }
}
