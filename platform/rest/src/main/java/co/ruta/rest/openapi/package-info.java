/** The API's description at {@code /openapi}: what the annotations of the methods say, said to programs. */
@NullMarked
package co.ruta.rest.openapi;

import org.jspecify.annotations.NullMarked;
