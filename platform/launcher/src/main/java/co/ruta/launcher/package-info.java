/**
 * Brings Ruta up on one machine: settings, data folder, database, application server, in that order, and down in the
 * opposite one.
 *
 * <p>In comes a command line; out go an HTTP server on the loopback and an exit status. The entrance is
 * {@link co.ruta.launcher.Main}; {@link co.ruta.launcher.Instance} is one running Ruta.
 */
@NullMarked
package co.ruta.launcher;

import org.jspecify.annotations.NullMarked;
