/**
 * Tests that run inside the server, with its beans at hand: the stores on a real database. The classes of this package
 * travel in the WAR; they see nothing of the other test packages.
 */
@NullMarked
package co.ruta.it.inside;

import org.jspecify.annotations.NullMarked;
