/**
 * Checks: small pure functions from a view of a document to findings that mend.
 */
@NullMarked
package co.ruta.sdk.check;

import org.jspecify.annotations.NullMarked;
