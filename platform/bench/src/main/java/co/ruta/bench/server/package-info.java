/** The servers under measurement, started as processes of their own and stopped by their id. */
@NullMarked
package co.ruta.bench.server;

import org.jspecify.annotations.NullMarked;
