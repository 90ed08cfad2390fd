package co.ruta.web.problem;

import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;

/** The HTTP status of each kind of problem. */
public final class ProblemStatus {
    private ProblemStatus() {}

    public static int of(ProblemException failure) {
        return of(failure.kind());
    }

    static int of(ProblemKind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case MALFORMED -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case PRECONDITION_MISSING -> 428;
            case TOO_LARGE -> 413;
            case UNSUPPORTED_TYPE -> 415;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
            case INTERNAL -> 500;
        };
    }
}
