/**
 * How a problem is answered: {@code application/problem+json} under {@code /api}, a page elsewhere.
 *
 * <p>Comes in: any exception of a resource or filter. Goes out: {@link co.ruta.web.problem.ProblemAnswer}. The portal
 * draws it through {@link co.ruta.web.problem.ProblemPages}.
 */
@NullMarked
package co.ruta.web.problem;

import org.jspecify.annotations.NullMarked;
