/**
 * The directory of schools: who they are, what they were called, and the import of official lists.
 *
 * <p>Comes in: CSV lists. Goes out: {@link co.ruta.core.school.School}. Entrances: {@link co.ruta.core.school.Schools} and
 * {@link co.ruta.core.school.SchoolImport}.
 */
@NullMarked
package co.ruta.core.school;

import org.jspecify.annotations.NullMarked;
