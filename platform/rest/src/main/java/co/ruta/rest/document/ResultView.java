package co.ruta.rest.document;

import co.ruta.core.document.OperationResult;
import co.ruta.core.document.OperationsApplied;
import java.util.List;

/** What became of an operation, and the row as it stands. */
record ResultView(String opId, OperationResult.Outcome outcome, RowView row) {
    static ResultView of(OperationResult it) {
        return new ResultView(it.opId(), it.outcome(), RowView.of(it.row()));
    }

    /** What became of a batch. */
    record All(long revision, List<ResultView> results) {
        static All of(OperationsApplied it) {
            return new All(
                    it.revision(), it.results().stream().map(ResultView::of).toList());
        }
    }
}
