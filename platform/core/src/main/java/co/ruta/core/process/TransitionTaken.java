package co.ruta.core.process;

import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A transition of the past.
 *
 * @param number from 1 in each document
 * @param label what the button said, by the pinned definition
 * @param toTitle title of the state it led to
 */
public record TransitionTaken(
        int number,
        String transition,
        String label,
        String from,
        String to,
        String toTitle,
        PersonId actor,
        Instant at,
        Optional<String> note) {}
