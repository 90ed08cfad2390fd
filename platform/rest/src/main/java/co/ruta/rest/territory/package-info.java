/** Territories with the revisions of their values. */
@NullMarked
package co.ruta.rest.territory;

import org.jspecify.annotations.NullMarked;
