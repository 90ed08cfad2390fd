/**
 * The HTML people use: pages rendered on the server, complete without scripts. What comes in: use cases of the core and
 * the signed-in person; what goes out: {@link co.ruta.portal.page.Page} values that one writer renders. Each package
 * below is one part of the portal with its own view models.
 */
@NullMarked
package co.ruta.portal;

import org.jspecify.annotations.NullMarked;
