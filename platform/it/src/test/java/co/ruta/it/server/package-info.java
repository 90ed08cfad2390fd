/**
 * The stage for every test against a running Ruta: one database, one server, the application as Maven packaged it. A test
 * class extends {@link co.ruta.it.server.Deployed} and finds all three there.
 */
@NullMarked
package co.ruta.it.server;

import org.jspecify.annotations.NullMarked;
