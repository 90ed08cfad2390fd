/**
 * The one engine of flows: a school's stage and a secretaría's procedure run on it alike.
 *
 * <p>Comes in: a process definition and a person who wants to act. Goes out: the transitions the person may take with the
 * reasons why not, and the one that was taken, with its effects, in one transaction. Other features contribute a {@link
 * co.ruta.core.process.GuardJudge} per guard and an {@link co.ruta.core.process.EffectPerformer} per effect. Entrance:
 * {@link co.ruta.core.process.Processes}.
 */
@NullMarked
package co.ruta.core.process;

import org.jspecify.annotations.NullMarked;
