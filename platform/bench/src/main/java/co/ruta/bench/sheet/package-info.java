/** What workbooks cost that nobody should have to open. */
@NullMarked
package co.ruta.bench.sheet;

import org.jspecify.annotations.NullMarked;
