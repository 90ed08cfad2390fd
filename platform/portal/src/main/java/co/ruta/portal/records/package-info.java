/** The school's records (actas, lists, letters): filled from their format, filed for good, read by school and secretaría. */
@NullMarked
package co.ruta.portal.records;

import org.jspecify.annotations.NullMarked;
