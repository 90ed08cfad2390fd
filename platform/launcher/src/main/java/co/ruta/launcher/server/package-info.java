/**
 * The application server: Payara Micro on the loopback with one WAR at the root. In go a WAR and a port; out comes a
 * server that is ready, or one line that says why not. The entrance is {@link co.ruta.launcher.server.PayaraServer}.
 */
@NullMarked
package co.ruta.launcher.server;

import org.jspecify.annotations.NullMarked;
