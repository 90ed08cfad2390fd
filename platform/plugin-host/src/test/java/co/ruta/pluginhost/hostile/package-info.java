/**
 * Plugins that mean harm, or whose author erred badly: archives and code. For the host's own tests and for {@code ./ruta
 * bench}. Entrances: {@link co.ruta.pluginhost.hostile.HostileArchives} and {@link co.ruta.pluginhost.hostile.JarBuilder}.
 */
@NullMarked
package co.ruta.pluginhost.hostile;

import org.jspecify.annotations.NullMarked;
