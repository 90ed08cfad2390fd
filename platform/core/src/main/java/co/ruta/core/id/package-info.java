/**
 * Identifiers, each a type of its own so that a school is never taken for a document. All but territories are ULIDs.
 */
@NullMarked
package co.ruta.core.id;

import org.jspecify.annotations.NullMarked;
