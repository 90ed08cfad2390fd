/**
 * The API from outside, by plain HTTP, as another system would use it.
 */
@NullMarked
package co.ruta.it.api;

import org.jspecify.annotations.NullMarked;
