/** Processes over the API: where a document stands, and taking a transition. */
@NullMarked
package co.ruta.rest.process;

import org.jspecify.annotations.NullMarked;
