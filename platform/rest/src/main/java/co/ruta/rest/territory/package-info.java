/** Territories with the revisions of their values, and the plugins of the installation. */
@NullMarked
package co.ruta.rest.territory;

import org.jspecify.annotations.NullMarked;
