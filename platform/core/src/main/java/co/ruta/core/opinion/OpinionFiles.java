package co.ruta.core.opinion;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.sdk.format.FormatDefinition;
import java.util.Optional;

/** Opinions, and the checklists they rest on, as official documents. */
public interface OpinionFiles {
    /** The usual format of an opinion; a plugin's own of the same id takes its place. */
    String OPINION = "concepto-tecnico";

    /** The format in which the checklist of this document is filled; empty where no opinion rests on one. */
    Optional<FormatDefinition> checklist(DocumentRef document);

    /**
     * The checklist of the version under review as it stands, marked as a draft.
     *
     * @throws co.ruta.core.problem.ProblemException {@code FORMAT_NOT_FOUND} where no opinion rests on a format
     */
    FormFile draft(Principal who, DocumentRef document, FilledAs as);

    /**
     * What was issued.
     *
     * @throws co.ruta.core.problem.ProblemException {@code OPINION_NOT_FOUND}, {@code FORMAT_NOT_FOUND}
     */
    FormFile issued(Principal who, DocumentRef document, int number, Sort sort, FilledAs as);

    /** Which document of an opinion. */
    enum Sort {
        /** The opinion itself. */
        OPINION,
        /** The checklist it rests on, in its own format. */
        CHECKLIST
    }
}
