/**
 * JSON of the API ↔ records, strictly: an unknown field, a missing one or one of another type is a problem with its path,
 * all of them at once.
 *
 * <p>Resources take and return records (and lists of them); an {@code Optional} component may be absent. A record with
 * the single component {@code value}, such as an id, is written as that value.
 */
@NullMarked
package co.ruta.web.json;

import org.jspecify.annotations.NullMarked;
