package co.ruta.core.opinion;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;

/** The reviewer's checklist of the version under review. */
public interface Checklists {
    /** As it stands; without items where the definitions verify nothing, or nothing was delivered. */
    Checklist of(Principal who, DocumentRef document);

    /**
     * Gives or changes a verdict.
     *
     * @param item id of the group of checks
     * @param remark Spanish, at most 2000 characters; may be empty
     * @throws co.ruta.core.problem.ProblemException {@code CHECKLIST_NOT_YOURS}, {@code CHECKLIST_ITEM_UNKNOWN}, {@code
     *     TEXT_TOO_LONG}
     */
    Checklist judge(Principal who, DocumentRef document, String item, Verdict verdict, String remark);
}
