/**
 * Documents of every kind as storage: a draft edited by operations, and the immutable submissions frozen from it.
 *
 * <p>Comes in: operations from pages, the API, the offline queue and workbooks, all alike; deliveries assembled by the
 * feature that knows the kind. Goes out: draft rows, conflicts, history, submissions. What a path means and who may
 * write it is said by the kind's {@link co.ruta.core.document.DraftRules}. Entrances:
 * {@link co.ruta.core.document.Documents}, {@link co.ruta.core.document.Drafts},
 * {@link co.ruta.core.document.Submissions}, {@link co.ruta.core.document.Presence}.
 */
@NullMarked
package co.ruta.core.document;

import org.jspecify.annotations.NullMarked;
