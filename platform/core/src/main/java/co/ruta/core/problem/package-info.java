/**
 * What went wrong, as a value: a named code, a Spanish sentence that says what, where and how to mend it.
 *
 * <p>Every feature throws {@link co.ruta.core.problem.ProblemException}; the web layer turns it into
 * {@code application/problem+json} or a page. Entrance: {@link co.ruta.core.problem.Problems}.
 */
@NullMarked
package co.ruta.core.problem;

import org.jspecify.annotations.NullMarked;
