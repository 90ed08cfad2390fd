/**
 * The ratios of the targets: the product beside a bare baseline, both in one run, interleaved. Comes in: ids such as P13 on
 * the command line. Goes out: a table and {@code platform/bench/results/*.json}. Entrance: {@link co.ruta.bench.Bench}.
 */
@NullMarked
package co.ruta.bench;

import org.jspecify.annotations.NullMarked;
