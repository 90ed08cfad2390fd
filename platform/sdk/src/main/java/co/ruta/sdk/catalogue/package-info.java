/**
 * Catalogues to rate a school against: areas, processes, components and the scale (Guía 34 and its variants).
 */
@NullMarked
package co.ruta.sdk.catalogue;

import org.jspecify.annotations.NullMarked;
