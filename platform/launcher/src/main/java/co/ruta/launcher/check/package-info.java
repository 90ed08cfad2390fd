/**
 * The checks of a territory's folder and of a plugin, offline. In come folders or a jar, out go the problems. They stand
 * alone in a class loader of their own, {@link co.ruta.launcher.check.CheckLibrary}: parser, contract and host would
 * otherwise be on the class path of the server, which would show them to the application before the application's own.
 */
@NullMarked
package co.ruta.launcher.check;

import org.jspecify.annotations.NullMarked;
