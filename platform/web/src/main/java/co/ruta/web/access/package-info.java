/**
 * Who may enter where. Every JAX-RS method, of the API and of the portal, says so by
 * {@link co.ruta.web.access.Allowed}; one filter judges it; what says nothing is refused and stops the start.
 *
 * <p>Resources ask {@link co.ruta.web.access.CurrentUser} who is acting.
 */
@NullMarked
package co.ruta.web.access;

import org.jspecify.annotations.NullMarked;
