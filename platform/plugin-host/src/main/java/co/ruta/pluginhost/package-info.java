/**
 * Loads plugins at run time and calls them. The only package that knows PF4J; it knows no core.
 *
 * <p>Comes in: jars, from an inbox folder or as bytes. Goes out: an immutable {@link co.ruta.pluginhost.PluginSnapshot}
 * with each plugin's definitions and status, and guarded answers to what plugins compute. A plugin that is broken, in
 * whatever way, is a row with reasons; the others serve. Entrance: {@link co.ruta.pluginhost.PluginHost}.
 */
@NullMarked
package co.ruta.pluginhost;

import org.jspecify.annotations.NullMarked;
