package co.ruta.web.problem;

import co.ruta.core.problem.Problem;
import java.util.List;
import java.util.OptionalInt;

/**
 * A problem as the world sees it.
 *
 * @param status HTTP status
 * @param code the first problem's, which names the answer
 * @param title Spanish, a few words for the kind of problem
 * @param detail Spanish, the first problem's sentence
 * @param instance the address that was asked for, without query
 * @param problems all that is wrong, at least one
 * @param retryAfter seconds to wait, where waiting helps
 */
public record ProblemAnswer(
        int status,
        String code,
        String title,
        String detail,
        String instance,
        List<Problem> problems,
        OptionalInt retryAfter) {}
