/** One class for each target that is measured. */
@NullMarked
package co.ruta.bench.measure;

import org.jspecify.annotations.NullMarked;
