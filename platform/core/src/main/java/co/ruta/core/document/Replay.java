package co.ruta.core.document;

import co.ruta.core.account.Principal;
import co.ruta.core.audit.LoggedOperation;
import co.ruta.core.document.DraftStore.Held;
import co.ruta.core.document.OperationResult.Outcome;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import java.util.List;
import java.util.Optional;

/** The answer to an operation that was answered before: the same one. */
final class Replay {
    private Replay() {}

    /** Fails with {@code OPERATION_REUSED} when it is another operation under the same id. */
    static OperationDetail verify(Operation again, Principal who, LoggedOperation first) {
        OperationDetail detail = OperationDetail.parse(first.detail());
        boolean same = first.path().equals(again.path())
                && first.actor().equals(who.person())
                && detail.value().equals(again.value());
        if (!same) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    List.of(Problem.at(
                            again.path(),
                            "OPERATION_REUSED",
                            "El identificador " + again.opId()
                                    + " ya se usó para otro cambio. Genere uno nuevo por cada cambio.")));
        }
        return detail;
    }

    static OperationResult of(Operation again, Principal who, LoggedOperation first, Held held) {
        OperationDetail detail = verify(again, who, first);
        DraftRow own = new DraftRow(first.path(), detail.value(), first.rev(), first.actor(), first.at());
        DraftRow row = detail.outcome() == Outcome.APPLIED
                ? own
                : Optional.ofNullable(held.rows().get(first.path()))
                        .map(DraftStore.HeldRow::row)
                        .orElse(own);
        return new OperationResult(again.opId(), detail.outcome(), row);
    }
}
