/**
 * The database at start: where it is, that its settings are safe, and that its shape is current.
 */
@NullMarked
package co.ruta.app.database;

import org.jspecify.annotations.NullMarked;
