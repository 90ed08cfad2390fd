/**
 * A school's route through one cycle: it only points to the documents that belong to it.
 *
 * <p>Comes in: a school opens a cycle. Goes out: the school's home — stages, tasks, deadlines, the one next step.
 * Entrance: {@link co.ruta.core.route.Routes}.
 */
@NullMarked
package co.ruta.core.route;

import org.jspecify.annotations.NullMarked;
