/** Calendar and extensions over the API. */
@NullMarked
package co.ruta.rest.deadline;

import org.jspecify.annotations.NullMarked;
