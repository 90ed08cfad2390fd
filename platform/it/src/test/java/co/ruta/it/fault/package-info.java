/**
 * What happens when processes are killed and settings are wrong: the real launcher, as a process of its own.
 */
@NullMarked
package co.ruta.it.fault;

import org.jspecify.annotations.NullMarked;
