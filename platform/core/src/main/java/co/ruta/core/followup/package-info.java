/**
 * The follow-up of a year of the plan: cuts, evaluation, communication (Guía 34, etapa 3).
 *
 * <p>Comes in: the delivered plan it pins, and the operations people write at each cut. Goes out: the plan's actions with
 * their last state beside the one before, progress of each goal, what the value suggests of a goal with the team's own
 * decision, receipts, and the goals that were not met, which wait for the year after. Entrance: {@link
 * co.ruta.core.followup.FollowUps}.
 */
@NullMarked
package co.ruta.core.followup;

import org.jspecify.annotations.NullMarked;
