/**
 * A country of schools, made in the measured product's database within seconds: one self-assessment is written through the
 * API as people do, and copied by statements.
 */
@NullMarked
package co.ruta.bench.scale;

import org.jspecify.annotations.NullMarked;
