/**
 * What the operator types and reads: one class per command. The entrance is {@link co.ruta.launcher.cli.Ruta}.
 */
@NullMarked
package co.ruta.launcher.cli;

import org.jspecify.annotations.NullMarked;
