package co.ruta.core.verification;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.TerritoryId;
import java.util.List;

/** What the secretaría verified in a delivered document. School and secretaría read the same. */
public interface Verifications {
    /** Node by node; nothing is asked where the definitions verify nothing, or nothing was delivered. */
    VerificationSheet of(Principal who, DocumentRef document);

    /** What is carried out in the territory and verified meanwhile; what nobody looked at for longest comes first. */
    List<InExecution> inExecution(TerritoryId territory);

    /**
     * Adds a verification to those there are; none is replaced.
     *
     * @return the node's row as it is now; the same id again adds nothing more
     * @throws co.ruta.core.problem.ProblemException {@code VERIFICATION_NOT_YOURS}, {@code VERIFICATION_NODE_UNKNOWN},
     *     {@code VERIFICATION_ANSWER_UNKNOWN}, {@code TEXT_TOO_LONG}, {@code OPERATION_ID_INVALID}, {@code
     *     OPERATION_REUSED}
     */
    VerificationSheet.Row add(Principal who, DocumentRef document, NewVerification given);

    /**
     * What a professional answers.
     *
     * @param id ULID minted by the client, so that sending it again does nothing more
     * @param path of the answer, as the sheet names it
     * @param answer one of the field's options
     * @param remark Spanish, at most 2000 characters; may be empty
     */
    record NewVerification(String id, String path, String answer, String remark) {}
}
