/**
 * The customs of the house as tests: who may know whom, where time comes from, what no file may name. They read what the
 * other modules were compiled to and the files that people wrote; they need no server.
 */
@NullMarked
package co.ruta.it.house;

import org.jspecify.annotations.NullMarked;
