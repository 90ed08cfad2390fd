package co.ruta.core.document;

/**
 * What became of an operation.
 *
 * @param row the row as it stands after it: the author's own value when applied, the one that stayed when in conflict
 */
public record OperationResult(String opId, Outcome outcome, DraftRow row) {
    /** The three answers an operation can get. */
    public enum Outcome {
        /** The value is written. */
        APPLIED,
        /** The value was there already. */
        SAME,
        /** Somebody wrote another value since; both are kept until somebody chooses. */
        CONFLICT
    }
}
