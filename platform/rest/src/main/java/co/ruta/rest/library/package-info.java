/** The library of a territory over the API. */
@NullMarked
package co.ruta.rest.library;

import org.jspecify.annotations.NullMarked;
