package co.ruta.core.assessment;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import java.util.List;

/** What was delivered; it never changes. */
public interface AssessmentSubmissions {
    /** All submissions, newest first. */
    List<ReceiptView> receipts(Principal who, DocumentRef document);

    /**
     * One receipt.
     *
     * @throws co.ruta.core.problem.ProblemException {@code SUBMISSION_UNKNOWN}
     */
    ReceiptView receipt(Principal who, DocumentRef document, int number);

    /** A submission, readable without the plugin: its own content carries the names. */
    SubmissionView submission(Principal who, DocumentRef document, int number);

    /** What changed between two submissions, in words. */
    VersionDifference difference(Principal who, DocumentRef document, int from, int to);
}
