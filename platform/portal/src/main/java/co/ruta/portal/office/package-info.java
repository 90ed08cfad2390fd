/**
 * The pages of a secretaría: what waits, who delivered, the review, its schools and people, extensions, the calendar.
 * Every list keeps its filters in the address.
 */
@NullMarked
package co.ruta.portal.office;

import org.jspecify.annotations.NullMarked;
