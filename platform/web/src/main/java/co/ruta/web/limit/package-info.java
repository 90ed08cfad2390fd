/**
 * How much and how fast: the size of a body, the pace of a person or an address.
 *
 * <p>A resource that takes more than the usual says so by {@link co.ruta.web.limit.BodyLimit}.
 */
@NullMarked
package co.ruta.web.limit;

import org.jspecify.annotations.NullMarked;
