package co.ruta.core.evidence;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.id.DocumentId;

/**
 * A place that cites a file.
 *
 * @param path the row of the draft, or empty when only a submission does
 * @param submission number of the submission that cites it; 0 for the draft
 */
public record Citation(DocumentId document, DocumentKind kind, int cycle, String path, int submission) {}
