package co.ruta.pluginhost;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets a plugin that keeps failing rest: after five failures in a row, or one call that had to be ended, thirty seconds; then
 * one call may try. A call that has to be ended again doubles the rest, up to a quarter of an hour: each costs all others a
 * core for as long as its budget lasts.
 */
final class Breaker {
    private static final int FAILURES = 5;
    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Clock clock;
    private final int most;
    private int failures;
    private Instant restsUntil = Instant.MIN;
    private Duration rest = REST;

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
        restsUntil = clock.instant().plus(rest);
        return true;
    }

    /** Notes a success; answers whether that ended a rest. */
    synchronized boolean succeeded() {
        boolean rested = failures >= most;
        failures = 0;
        rest = REST;
        return rested;
    }

    /** Notes a failure; answers whether the rest begins with it. */
    synchronized boolean failed() {
        failures++;
        if (failures >= most) {
            restsUntil = clock.instant().plus(rest);
        }
        return failures == most;
    }

    /** Notes a call that had to be ended; answers whether the rest begins with it. */
    synchronized boolean ended() {
        if (most == Integer.MAX_VALUE) {
            return false;
        }
        boolean begins = failures < most;
        rest = begins ? REST : rest.multipliedBy(2);
        rest = rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
        failures = most;
        restsUntil = clock.instant().plus(rest);
        return begins;
    }
}
