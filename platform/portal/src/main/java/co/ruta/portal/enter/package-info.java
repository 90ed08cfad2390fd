/** Entering and leaving: sign in, the one-time links that set a password, one's own account, where to go. */
@NullMarked
package co.ruta.portal.enter;

import org.jspecify.annotations.NullMarked;
