/**
 * Plugins and files for the core: adapts the plugin host and the definitions to core's ports, and brings at start what
 * lies in the inbox and in the territories' folders. Entrance: {@link co.ruta.app.plugin.TerritoryBootstrap}.
 */
@NullMarked
package co.ruta.app.plugin;

import org.jspecify.annotations.NullMarked;
