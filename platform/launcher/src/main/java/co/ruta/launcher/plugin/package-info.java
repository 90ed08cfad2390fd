/**
 * A plugin's folder on the developer's disk: made from the archetype ({@link co.ruta.launcher.plugin.PluginTemplate}),
 * packed into a jar without Maven ({@link co.ruta.launcher.plugin.PluginBuild}). In come folders, out go files; no server.
 */
@NullMarked
package co.ruta.launcher.plugin;

import org.jspecify.annotations.NullMarked;
