/**
 * What a plugin's own checks answer on documents from empty to hostile: the same twice, in bounds, about places that exist,
 * in sentences that mend. Entrance: {@link co.ruta.contract.checks.CheckRules}.
 */
@NullMarked
package co.ruta.contract.checks;

import org.jspecify.annotations.NullMarked;
