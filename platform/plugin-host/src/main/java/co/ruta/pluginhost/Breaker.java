package co.ruta.pluginhost;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets a plugin that keeps failing rest: after five failures in a row, thirty seconds; then one call may try. */
final class Breaker {
    private static final int FAILURES = 5;
    private static final Duration REST = Duration.ofSeconds(30);

    private final Clock clock;
    private int failures;
    private Instant restsUntil = Instant.MIN;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Whether a call may go through; the one that may try after a rest keeps the others out meanwhile. */
    synchronized boolean admits() {
        if (failures < FAILURES) {
            return true;
        }
        if (clock.instant().isBefore(restsUntil)) {
            return false;
        }
        restsUntil = clock.instant().plus(REST);
        return true;
    }

    /** Notes a success; answers whether that ended a rest. */
    synchronized boolean succeeded() {
        boolean rested = failures >= FAILURES;
        failures = 0;
        return rested;
    }

    /** Notes a failure; answers whether the rest begins with it. */
    synchronized boolean failed() {
        failures++;
        if (failures >= FAILURES) {
            restsUntil = clock.instant().plus(REST);
        }
        return failures == FAILURES;
    }
}
