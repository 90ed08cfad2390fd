/**
 * The application: wires the parts together and starts them in one order, which {@link co.ruta.app.Startup} says.
 */
@NullMarked
package co.ruta.app;

import org.jspecify.annotations.NullMarked;
