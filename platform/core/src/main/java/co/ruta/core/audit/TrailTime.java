package co.ruta.core.audit;

import java.time.Instant;

/** The server's own time, which dates the trail whatever moment a demonstration tells of: a chain's dates only grow. */
public interface TrailTime {
    Instant now();
}
