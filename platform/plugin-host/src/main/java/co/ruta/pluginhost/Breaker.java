package co.ruta.pluginhost;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets a plugin that keeps failing rest: after five failures in a row, thirty seconds; then one call may try. */
final class Breaker {
    private static final int FAILURES = 5;
    private static final Duration REST = Duration.ofSeconds(30);

    private final Clock clock;
    private final int most;
    private int failures;
    private Instant restsUntil = Instant.MIN;

    Breaker(Clock clock) {
        this(clock, FAILURES);
    }

    private Breaker(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** Of a plugin on trial, whose every failure is wanted. */
    static Breaker never(Clock clock) {
        return new Breaker(clock, Integer.MAX_VALUE);
    }

    /** Whether a call may go through; the one that may try after a rest keeps the others out meanwhile. */
    synchronized boolean admits() {
        if (failures < most) {
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
        boolean rested = failures >= most;
        failures = 0;
        return rested;
    }

    /** Notes a failure; answers whether the rest begins with it. */
    synchronized boolean failed() {
        failures++;
        if (failures >= most) {
            restsUntil = clock.instant().plus(REST);
        }
        return failures == most;
    }
}
