package co.ruta.core.check;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.DocumentRef;

/** What the checks of a territory find in a document. Pure reading: the same document gives the same findings. */
public interface Checks {
    /**
     * The draft as it stands, with the checks of the definitions it pinned; nothing for kinds of documents that are not
     * checked.
     *
     * @throws co.ruta.core.problem.ProblemException {@code DOCUMENT_NOT_FOUND}
     */
    CheckReport draft(Principal who, DocumentRef document);

    /** A document that the caller has read, such as a submission. */
    CheckReport of(DocumentFacts document, CheckSubject subject);
}
