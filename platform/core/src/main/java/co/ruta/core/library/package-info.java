/**
 * What a secretaría tells its schools in writing: circulars and guidance in versions, for whom and until when, and who has
 * confirmed having read them.
 *
 * <p>Comes in: files, confirmations. Goes out: the documents somebody may read, receipts. A deadline cites a document by its
 * reference. Entrance: {@link co.ruta.core.library.Library}.
 */
@NullMarked
package co.ruta.core.library;

import org.jspecify.annotations.NullMarked;
