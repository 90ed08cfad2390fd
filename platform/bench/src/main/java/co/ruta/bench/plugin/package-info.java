/**
 * Measures the plugin host: the swap of versions, how much bad plugins cost the good ones, and what hostile archives achieve.
 * In this JVM, which runs with the product's options; each measure has a host of its own.
 */
@NullMarked
package co.ruta.bench.plugin;

import org.jspecify.annotations.NullMarked;
