/**
 * Files that schools show as evidence: kept once by content, checked for being what they say, read only within the
 * school.
 *
 * <p>Comes in: uploads, whole or in parts. Goes out: the files, and which components cite each. A draft cites a file by
 * its SHA-256 in an evidence row. Entrance: {@link co.ruta.core.evidence.Evidence}.
 */
@NullMarked
package co.ruta.core.evidence;

import org.jspecify.annotations.NullMarked;
