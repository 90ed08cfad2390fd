/**
 * Whether processes make sense as flows, before any school stands in them: everyone can act, what is delivered can be
 * answered, and steps lie where they can be done. That states are reached and reach an end the definitions' reader says.
 * Entrance: {@link co.ruta.contract.processes.ProcessRules}.
 */
@NullMarked
package co.ruta.contract.processes;

import org.jspecify.annotations.NullMarked;
