package co.ruta.core.problem;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Ends a use case with all that is wrong; the transaction rolls back, nothing is half written. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Problem> problems;
    private final int retryAfter;

    public ProblemException(ProblemKind kind, List<Problem> problems) {
        this(kind, problems, 0);
    }

    private ProblemException(ProblemKind kind, List<Problem> problems, int retryAfter) {
        super(problems.stream().map(it -> it.code() + ": " + it.message()).collect(Collectors.joining("; ")));
        this.kind = kind;
        this.problems = List.copyOf(problems);
        this.retryAfter = retryAfter;
    }

    public ProblemException(ProblemKind kind, String code, String message) {
        this(kind, List.of(Problem.of(code, message)));
    }

    /** Too many or too soon: the same may be tried again after so many seconds. */
    public static ProblemException tooMany(String code, String message, long retryAfterSeconds) {
        return new ProblemException(ProblemKind.TOO_MANY, List.of(Problem.of(code, message)), (int)
                Math.max(1, Math.min(retryAfterSeconds, 86_400)));
    }

    /** Seconds after which trying again makes sense, where it does. */
    public OptionalInt retryAfter() {
        return retryAfter == 0 ? OptionalInt.empty() : OptionalInt.of(retryAfter);
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
