/**
 * The settings of one installation. In come the command line, the environment and {@code config/ruta.properties}; out
 * goes one immutable {@link co.ruta.launcher.config.Settings}. The entrance is
 * {@link co.ruta.launcher.config.SettingsReader}.
 */
@NullMarked
package co.ruta.launcher.config;

import org.jspecify.annotations.NullMarked;
