/**
 * The improvement plan: it lives across years, and each year has its edition, which is a document of its own.
 *
 * <p>Comes in: what the self-assessment found, and the operations people write. Goes out: the plan as values ({@link
 * co.ruta.sdk.check.PlanView}), priorities, money, schedule, what is missing before delivery, receipts, and what changed
 * between any two versions or years, in words. Entrances: {@link co.ruta.core.plan.Plans}, {@link
 * co.ruta.core.plan.PlanSubmissions}.
 */
@NullMarked
package co.ruta.core.plan;

import org.jspecify.annotations.NullMarked;
