/** Routes over the API: a school's cycles and its home. */
@NullMarked
package co.ruta.rest.route;

import org.jspecify.annotations.NullMarked;
