package co.ruta.core.opinion;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import java.util.List;

/** The opinions issued on a document. */
public interface Opinions {
    /** Oldest first. */
    List<OpinionView> list(Principal who, DocumentRef document);

    /** @throws co.ruta.core.problem.ProblemException {@code OPINION_NOT_FOUND} */
    OpinionView get(Principal who, DocumentRef document, int number);
}
