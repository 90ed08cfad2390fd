/**
 * What is wrong in a document, said so that it can be mended.
 *
 * <p>Comes in: a plan as values ({@link co.ruta.sdk.check.PlanView}), read by the feature that knows the kind through
 * {@link co.ruta.core.check.CheckSubjects}; the kinds a territory's definitions choose, and its mode. Goes out: findings by
 * path, grouped as the source groups them, and the guard that stops a delivery. The host's own kinds are small pure
 * functions here; a plugin's come through {@link co.ruta.core.check.PluginChecks}. Entrance:
 * {@link co.ruta.core.check.Checks}.
 */
@NullMarked
package co.ruta.core.check;

import org.jspecify.annotations.NullMarked;
