package co.ruta.core.document;

import java.util.Optional;

/**
 * Ends a conflict: the value given holds, whether it is one of the two or a third, and no rival is left at the path. An
 * operation like any other, with its place in the history.
 *
 * @param operation what to write, based on {@link Conflict#rev()} as the person saw it
 * @param reason why, if the person said
 */
public record Choice(Operation operation, Optional<String> reason) {}
