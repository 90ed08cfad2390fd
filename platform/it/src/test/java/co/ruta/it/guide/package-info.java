/** The guides for those who add a territory: their steps are run as they are written. */
@NullMarked
package co.ruta.it.guide;

import org.jspecify.annotations.NullMarked;
