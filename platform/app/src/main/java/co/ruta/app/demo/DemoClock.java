package co.ruta.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * A clock that can be taken to another moment, for the thread that tells the demo's story only: last year's deliveries
 * then lie in last year. Everybody else reads the system's time.
 */
public final class DemoClock extends Clock {
    private static final ThreadLocal<Instant> STORY = new ThreadLocal<>();

    private final Clock real;

    public DemoClock(Clock real) {
        this.real = real;
    }

    /** Does something as if it happened then. */
    static <T> T at(Instant moment, Supplier<T> what) {
        STORY.set(moment);
        try {
            return what.get();
        } finally {
            STORY.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant story = STORY.get();
        return story == null ? real.instant() : story;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone));
    }
}
