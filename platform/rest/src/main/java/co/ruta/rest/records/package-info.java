/** The school's records over the API. */
@NullMarked
package co.ruta.rest.records;

import org.jspecify.annotations.NullMarked;
