/** What the checks say of a draft. Entrance: {@link co.ruta.rest.check.FindingsResource}. */
@NullMarked
package co.ruta.rest.check;

import org.jspecify.annotations.NullMarked;
