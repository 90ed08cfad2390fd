/**
 * People and what they may do: accounts, memberships, sessions, access links.
 *
 * <p>Comes in: who says to be whom, and who lets whom in. Goes out: a {@link co.ruta.core.account.Principal}, which every
 * use case takes.
 */
@NullMarked
package co.ruta.core.account;

import org.jspecify.annotations.NullMarked;
