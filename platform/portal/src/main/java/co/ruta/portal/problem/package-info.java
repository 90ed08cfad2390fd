/**
 * Draws what went wrong as a page: what happened, what is still safe, what to do now. Comes in: a problem of the web
 * layer. Entrance: {@link co.ruta.portal.problem.ProblemPage}.
 */
@NullMarked
package co.ruta.portal.problem;

import org.jspecify.annotations.NullMarked;
