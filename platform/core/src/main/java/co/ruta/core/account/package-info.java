/**
 * Persons and what they may do.
 *
 * <p>Goes out: {@link co.ruta.core.account.Principal}, who every use case takes.
 */
@NullMarked
package co.ruta.core.account;

import org.jspecify.annotations.NullMarked;
