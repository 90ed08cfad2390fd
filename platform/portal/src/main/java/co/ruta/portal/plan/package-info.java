/**
 * The pages of the improvement plan, from its beginning to its delivery. Comes in: what core.plan
 * knows of the draft. Goes out: pages, and operations on the draft's paths. Each resource is one step of the plan;
 * the desk finds the document behind an address.
 */
@NullMarked
package co.ruta.portal.plan;

import org.jspecify.annotations.NullMarked;
