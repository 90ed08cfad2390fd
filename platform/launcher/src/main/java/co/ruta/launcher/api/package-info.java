/**
 * The operator's side of the HTTP API: commands that change data go through it, so that every rule and every audit row
 * is the same as for a person in the portal. The entrance is {@link co.ruta.launcher.api.OperatorApi}.
 */
@NullMarked
package co.ruta.launcher.api;

import org.jspecify.annotations.NullMarked;
