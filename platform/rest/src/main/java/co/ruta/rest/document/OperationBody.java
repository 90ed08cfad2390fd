package co.ruta.rest.document;

import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Operation;
import co.ruta.core.problem.Problems;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * One edit as it comes in: a value, or {@code "delete": true}.
 *
 * @param opId ULID minted by whoever sends it
 * @param baseRev revision that its author had seen; 0 when the path was empty
 */
record OperationBody(String opId, String path, long baseRev, Optional<JsonValue> value, Optional<Boolean> delete) {
    Operation operation(String where) {
        boolean deletes = delete.orElse(false);
        if (deletes == value.isPresent()) {
            throw Problems.invalid(
                    where,
                    deletes ? "VALUE_AND_DELETE" : "VALUE_MISSING",
                    "Cada cambio trae un valor o \"delete\": true, y solo uno de los dos.");
        }
        return new Operation(opId, path, baseRev, value.map(DraftValue::of));
    }

    /** Several, as a batch. */
    record Batch(List<OperationBody> operations) {
        List<Operation> all() {
            return java.util.stream.IntStream.range(0, operations.size())
                    .mapToObj(i -> operations.get(i).operation("operations[" + i + "]"))
                    .toList();
        }
    }

    /** One that ends a conflict. */
    record ChoiceBody(
            String opId,
            String path,
            long baseRev,
            Optional<JsonValue> value,
            Optional<Boolean> delete,
            Optional<String> reason) {
        Operation operation() {
            return new OperationBody(opId, path, baseRev, value, delete).operation(path);
        }
    }

    /**
     * Asks to undo.
     *
     * @param opId id of the new operation
     * @param undone id of the operation to undo
     */
    record UndoBody(String opId, String undone) {}
}
