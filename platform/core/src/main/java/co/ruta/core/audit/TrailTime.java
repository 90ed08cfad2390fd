package co.ruta.core.audit;

import java.time.Duration;
import java.time.Instant;

/** The server's own time, which dates the trail whatever moment a demonstration tells of: a chain's dates only grow. */
public interface TrailTime {
    /** How long an operation may take from its first look at the clock to its row in the trail. */
    Duration LONGEST_STEP = Duration.ofMinutes(1);

    Instant now();

    /** The moment a feature says it happened, when that is now; the server's time when a story says it. */
    default Instant of(Instant told) {
        Instant now = now();
        return Duration.between(told, now).abs().compareTo(LONGEST_STEP) <= 0 ? told : now;
    }
}
