/** Load: a few people who send one request after the other, and what was acknowledged to them. */
@NullMarked
package co.ruta.bench.load;

import org.jspecify.annotations.NullMarked;
