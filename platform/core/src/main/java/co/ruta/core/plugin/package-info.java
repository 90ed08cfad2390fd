/**
 * The plugins of this installation as the rest of the core sees them: which definitions are published and in force, and
 * how each plugin fares.
 *
 * <p>Comes in: jars and definition files that the host has judged, through {@link co.ruta.core.plugin.PluginArrivals}.
 * Goes out: definitions by plugin or by the SHA-256 a document pinned, also when the jar is long gone. Entrance: {@link
 * co.ruta.core.plugin.Plugins}.
 */
@NullMarked
package co.ruta.core.plugin;

import org.jspecify.annotations.NullMarked;
