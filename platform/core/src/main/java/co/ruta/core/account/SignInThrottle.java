package co.ruta.core.account;

import co.ruta.core.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down without ever locking somebody out: after some failures each further one doubles the wait, up to a
 * quarter of an hour; an hour without failures forgets. A login is slowed per address, so that a stranger cannot keep
 * its owner out, and more gently from anywhere; an address is slowed over all logins, late, since a whole school may
 * share one. Kept in this node's memory: with several nodes a guesser gets as many more tries as there are nodes.
 */
@ApplicationScoped
class SignInThrottle {
    private static final Duration FORGET = Duration.ofHours(1);
    private static final int MOST_KEYS = 100_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_KEYS;
        }
    };

    @Inject
    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Fails with {@code TOO_MANY_ATTEMPTS} while this login or address has to wait. */
    void admit(String login, String address) {
        Instant now = clock.instant();
        long wait = 0;
        synchronized (failures) {
            for (Limit limit : Limit.values()) {
                wait = Math.max(wait, waitFor(limit, limit.key(login, address), now));
            }
        }
        if (wait > 0) {
            throw ProblemException.tooMany(
                    "TOO_MANY_ATTEMPTS",
                    "Hubo varios intentos fallidos. Espere " + words(wait)
                            + " y vuelva a intentar, o pida un enlace de recuperación a quien administra los usuarios.",
                    wait);
        }
    }

    void failed(String login, String address) {
        Instant now = clock.instant();
        synchronized (failures) {
            for (Limit limit : Limit.values()) {
                failures.merge(
                        limit.key(login, address),
                        new Failures(1, now),
                        (before, one) -> before.isOld(now) ? one : new Failures(before.count() + 1, now));
            }
        }
    }

    /** The owner is in: the login starts afresh; the address does not, it may be guessing others. */
    void succeeded(String login, String address) {
        synchronized (failures) {
            failures.remove(Limit.LOGIN_FROM_ADDRESS.key(login, address));
            failures.remove(Limit.LOGIN.key(login, address));
        }
    }

    private long waitFor(Limit limit, String key, Instant now) {
        Failures past = failures.get(key);
        if (past == null || past.isOld(now) || past.count() < limit.free) {
            return 0;
        }
        int doublings = Math.min(past.count() - limit.free, 20);
        long pause = Math.min(1L << doublings, limit.longestWait.toSeconds());
        return Math.max(0, Duration.between(now, past.last().plusSeconds(pause)).toSeconds());
    }

    private static String words(long seconds) {
        if (seconds < 60) {
            return seconds == 1 ? "un segundo" : seconds + " segundos";
        }
        long minutes = (seconds + 59) / 60;
        return minutes == 1 ? "un minuto" : minutes + " minutos";
    }

    private enum Limit {
        LOGIN_FROM_ADDRESS(5, Duration.ofMinutes(15)),
        LOGIN(20, Duration.ofMinutes(1)),
        ADDRESS(50, Duration.ofMinutes(15));

        private final int free;
        private final Duration longestWait;

        Limit(int free, Duration longestWait) {
            this.free = free;
            this.longestWait = longestWait;
        }

        String key(String login, String address) {
            return switch (this) {
                case LOGIN_FROM_ADDRESS -> "b\0" + login + "\0" + address;
                case LOGIN -> "l\0" + login;
                case ADDRESS -> "a\0" + address;
            };
        }
    }

    private record Failures(int count, Instant last) {
        boolean isOld(Instant now) {
            return last.plus(FORGET).isBefore(now);
        }
    }
}
