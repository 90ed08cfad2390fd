package co.ruta.core.process;

import java.util.Optional;

/**
 * What taking a transition led to.
 *
 * @param state id of the state the document is in because of it
 * @param submission number of the submission it made, when it delivers
 * @param repeated whether this key had been used before and nothing was done now
 */
public record TransitionOutcome(
        String transition,
        String state,
        String stateTitle,
        long revision,
        Optional<Integer> submission,
        boolean repeated) {}
