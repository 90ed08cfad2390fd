package co.ruta.core.review;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats.FormFile;

/** What the secretaría remarked on one delivered version, with every answer, as one document. */
public interface ObservationFiles {
    /** The usual format; a plugin's own of the same id takes its place. */
    String FORMAT = "observaciones";

    /**
     * The observations the school may read.
     *
     * @param submission number of the version
     * @throws co.ruta.core.problem.ProblemException {@code SUBMISSION_NOT_FOUND}
     */
    FormFile file(Principal who, DocumentRef document, int submission, FilledAs as);
}
