/**
 * The data folder: where each thing lies, who may read it, and who holds it. The entrance is
 * {@link co.ruta.launcher.data.DataFolder}.
 */
@NullMarked
package co.ruta.launcher.data;

import org.jspecify.annotations.NullMarked;
