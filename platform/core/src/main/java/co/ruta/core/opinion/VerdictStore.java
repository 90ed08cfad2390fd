package co.ruta.core.opinion;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.opinion.Checklist.Judged;
import java.util.Map;

/** Port: keeps the verdicts on one version of a document. */
interface VerdictStore {
    /** Item → verdict. */
    Map<String, Judged> of(DocumentRef document, int submission);

    void put(DocumentRef document, int submission, String item, Judged judged);
}
