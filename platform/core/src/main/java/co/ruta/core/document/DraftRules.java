package co.ruta.core.document;

import co.ruta.core.account.Principal;
import co.ruta.core.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Port: what the paths of one kind of document mean, which values they admit and who may write them. The feature that
 * knows the kind implements it as a CDI bean; it looks at values only and must not write.
 */
public interface DraftRules {
    DocumentKind kind();

    /**
     * Everything that is wrong with these operations, each problem at its path; empty when all may be written. A problem
     * that is a matter of permission has a code that begins with {@code NOT_ALLOWED}.
     */
    List<Problem> check(DocumentFacts document, Principal who, List<Operation> operations);

    /** Why this person may not write what a format asks beside a node, at that path; empty when they may. */
    default Optional<Problem> beside(DocumentFacts document, Principal who, String path) {
        return Optional.of(Problem.at(path, "UNKNOWN_FIELD", "Este documento no tiene campos adicionales."));
    }

    /**
     * Operations that follow from these and are written with them, for instance what a sentence says as typed values. Asked
     * before {@link #check}, which judges them too.
     */
    default List<Operation> following(DocumentFacts document, List<Operation> operations) {
        return List.of();
    }
}
