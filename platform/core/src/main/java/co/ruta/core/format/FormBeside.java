package co.ruta.core.format;

import co.ruta.core.document.Document;
import java.util.Optional;

/**
 * Port: what a feature knows of a document that the document itself does not say, such as how far its follow-up came. Forms
 * show it beside the document's own nodes and never take it back.
 */
public interface FormBeside {
    /**
     * Of any kind of document; empty when there is nothing to show.
     *
     * @param submission the delivered version the form is of; empty for the draft, which only the school reads
     */
    Optional<FormContent> of(Document document, Optional<Integer> submission);
}
