/**
 * A process drawn: where each state stands and how the ways between them run, for a picture and for a modeller.
 *
 * <p>Comes in: a process definition. Goes out: a layered drawing without text of its own, and BPMN 2.0 XML with its diagram.
 * Entrance: {@link co.ruta.core.flow.FlowChart}, {@link co.ruta.core.flow.Bpmn}.
 */
@NullMarked
package co.ruta.core.flow;

import org.jspecify.annotations.NullMarked;
