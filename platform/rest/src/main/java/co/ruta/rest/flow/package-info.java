/** The processes of a territory over the API, as data and as BPMN 2.0. */
@NullMarked
package co.ruta.rest.flow;

import org.jspecify.annotations.NullMarked;
