/** Drafts in the API: rows since a revision, operations, history, conflicts, undo, presence. */
@NullMarked
package co.ruta.rest.document;

import org.jspecify.annotations.NullMarked;
