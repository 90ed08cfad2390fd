/** The plugins of the installation: how they stand, their history, and everything an operator does with one. */
@NullMarked
package co.ruta.rest.plugin;

import org.jspecify.annotations.NullMarked;
