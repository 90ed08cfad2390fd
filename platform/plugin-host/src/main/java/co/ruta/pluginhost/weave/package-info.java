/**
 * Puts a tick into the code of plugins, so that a call can be ended from outside.
 *
 * <p>Comes in: class files as the plugin brought them. Goes out: the same classes, which look at one static field whenever
 * they enter a method, jump back in a loop or catch something, ask before they make a large array, and cannot end or change
 * the virtual machine. Entrances: {@link co.ruta.pluginhost.weave.Weaver} and {@link co.ruta.pluginhost.weave.TickClass}.
 */
@NullMarked
package co.ruta.pluginhost.weave;

import org.jspecify.annotations.NullMarked;
