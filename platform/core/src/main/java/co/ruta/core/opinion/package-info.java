/**
 * What the secretaría concludes about a delivered version: a verdict on each item of its checklist, and the numbered
 * opinion (concepto técnico) that a process issues from them.
 *
 * <p>Comes in: the groups of checks a plugin defines, with what they found; the reviewer's verdicts; a transition that
 * issues an opinion. Goes out: the checklist, its guard, and opinions that never change, read by school and secretaría.
 * Entrances: {@link co.ruta.core.opinion.Checklists}, {@link co.ruta.core.opinion.Opinions}.
 */
@NullMarked
package co.ruta.core.opinion;

import org.jspecify.annotations.NullMarked;
