package co.ruta.core.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong before failing, so that people mend it in one go. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public Problems add(String where, String code, String message) {
        found.add(Problem.at(where, code, message));
        return this;
    }

    public Problems add(Problem problem) {
        found.add(problem);
        return this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> list() {
        return List.copyOf(found);
    }

    /** Fails with all of them when there is any. */
    public void throwIfAny(ProblemKind kind) {
        if (!found.isEmpty()) {
            throw new ProblemException(kind, found);
        }
    }

    public static ProblemException notFound(String code, String message) {
        return new ProblemException(ProblemKind.NOT_FOUND, code, message);
    }

    public static ProblemException invalid(String where, String code, String message) {
        return new ProblemException(ProblemKind.INVALID, List.of(Problem.at(where, code, message)));
    }

    public static ProblemException conflict(String code, String message) {
        return new ProblemException(ProblemKind.CONFLICT, code, message);
    }

    public static ProblemException forbidden(String code, String message) {
        return new ProblemException(ProblemKind.FORBIDDEN, code, message);
    }
}
