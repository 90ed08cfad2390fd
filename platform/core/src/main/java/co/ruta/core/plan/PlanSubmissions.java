package co.ruta.core.plan;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.check.PlanView;
import java.util.List;

/** What was delivered of the plans; it never changes. */
public interface PlanSubmissions {
    /** All submissions of an edition, newest first. */
    List<PlanReceipt> receipts(Principal who, DocumentRef document);

    /**
     * One receipt.
     *
     * @throws co.ruta.core.problem.ProblemException {@code SUBMISSION_NOT_FOUND}
     */
    PlanReceipt receipt(Principal who, DocumentRef document, int number);

    /** A submission to read. */
    SubmittedPlan submission(Principal who, DocumentRef document, int number);

    /** A submission as typed values, for checks and the follow-up. */
    PlanView plan(DocumentRef document, int number);

    /** All that a submission says. */
    PlanContent content(DocumentRef document, int number);

    /**
     * What changed between two versions or years, in words.
     *
     * @throws co.ruta.core.problem.ProblemException {@code SUBMISSION_NOT_FOUND}, {@code DOCUMENT_NOT_FOUND}, {@code
     *     ROLE_NOT_ENOUGH} when somebody outside the school asks for a draft
     */
    PlanDifference difference(Principal who, TerritoryId territory, SchoolId school, PlanVersion from, PlanVersion to);

    /** What changed between two submissions of one edition. */
    PlanDifference difference(Principal who, DocumentRef document, int from, int to);
}
