package co.ruta.core.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Ends a use case with all that is wrong; the transaction rolls back, nothing is half written. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Problem> problems;

    public ProblemException(ProblemKind kind, List<Problem> problems) {
        super(problems.stream().map(it -> it.code() + ": " + it.message()).collect(Collectors.joining("; ")));
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    public ProblemException(ProblemKind kind, String code, String message) {
        this(kind, List.of(Problem.of(code, message)));
    }

    public ProblemKind kind() {
        return kind;
    }

    /** All that is wrong, at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /** The first problem's code, which names the whole answer. */
    public String code() {
        return problems.get(0).code();
    }
}
