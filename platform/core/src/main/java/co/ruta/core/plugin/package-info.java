/**
 * The plugins of this installation as the rest of the core sees them: which definitions are published and in force, how
 * each plugin fares, and everything an operator does with one.
 *
 * <p>Comes in: jars and orders, through {@link co.ruta.core.plugin.PluginAdministration}; what this node's host says,
 * through {@link co.ruta.core.plugin.PluginHosting}. Goes out: definitions by plugin or by the SHA-256 a document pinned,
 * also when the jar is long gone; the acts that every node follows ({@link co.ruta.core.plugin.PluginActs}). The newest
 * act of a plugin is its state, all of them are its history. Entrances: {@link co.ruta.core.plugin.Plugins}, {@link
 * co.ruta.core.plugin.PluginAdministration}.
 */
@NullMarked
package co.ruta.core.plugin;

import org.jspecify.annotations.NullMarked;
