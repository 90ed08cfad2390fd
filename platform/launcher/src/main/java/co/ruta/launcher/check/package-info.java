/**
 * The check of a territory's folder, offline. In come two folders, out go the problems. It stands alone in a class
 * loader of its own, {@link co.ruta.launcher.check.CheckLibrary}: the definitions' parser would otherwise be on the
 * class path of the server, which would show it to the application before the application's own.
 */
@NullMarked
package co.ruta.launcher.check;

import org.jspecify.annotations.NullMarked;
