/**
 * The library on both sides: the secretaría publishes and sees who has read, a school reads and confirms.
 *
 * <p>Entrance: the resources.
 */
@NullMarked
package co.ruta.portal.library;

import org.jspecify.annotations.NullMarked;
