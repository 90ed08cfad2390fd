package co.ruta.core.document;

import java.util.List;

/**
 * The answer to a batch of operations.
 *
 * @param revision the draft's revision after them
 * @param results one for each operation, in the order they came
 */
public record OperationsApplied(long revision, List<OperationResult> results) {}
