/** Time that tests set. */
@NullMarked
package co.ruta.core.time;

import org.jspecify.annotations.NullMarked;
