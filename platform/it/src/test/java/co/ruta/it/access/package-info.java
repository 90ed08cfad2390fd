/**
 * Who enters where: every method and page, every role, at home and away. Nothing here is listed by hand; the application's
 * own list and its OpenAPI description say what there is.
 */
@NullMarked
package co.ruta.it.access;

import org.jspecify.annotations.NullMarked;
