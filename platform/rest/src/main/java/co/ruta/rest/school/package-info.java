/** The directory of schools and the import of official lists. */
@NullMarked
package co.ruta.rest.school;

import org.jspecify.annotations.NullMarked;
