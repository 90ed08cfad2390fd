/**
 * The pages of the follow-up: set-up and cuts, the evaluation of the year, its communication, closing it.
 *
 * <p>Comes in: {@link co.ruta.core.followup.FollowUps} and answers one at a time or a form at once. Goes out: pages that work
 * without scripts and on a phone. Entrance: {@link co.ruta.portal.follow.FollowResource}.
 */
@NullMarked
package co.ruta.portal.follow;

import org.jspecify.annotations.NullMarked;
