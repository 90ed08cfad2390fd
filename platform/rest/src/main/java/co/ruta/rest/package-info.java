/** The JAX-RS API under {@code /api/v1}: its own view models over core's entrances. */
@NullMarked
package co.ruta.rest;

import org.jspecify.annotations.NullMarked;
