package co.ruta.core.folder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Remembers what changes seldom and is asked often. Every node looks again within a second, so that what one node
 * changes holds on all of them; who changes it here forgets it at once.
 */
public final class ShortMemory<T> {
    private static final Duration SPAN = Duration.ofSeconds(1);

    private final Supplier<T> source;
    private final Clock clock;
    private volatile Optional<Seen<T>> seen = Optional.empty();

    private record Seen<T>(T value, Instant until) {}

    public ShortMemory(Clock clock, Supplier<T> source) {
        this.clock = clock;
        this.source = source;
    }

    /** The value, at most a second old. */
    public T get() {
        Instant now = clock.instant();
        Optional<Seen<T>> last = seen;
        if (last.isPresent() && now.isBefore(last.get().until())) {
            return last.get().value();
        }
        T value = source.get();
        seen = Optional.of(new Seen<>(value, now.plus(SPAN)));
        return value;
    }

    /** Makes the next {@link #get()} look again. */
    public void forget() {
        seen = Optional.empty();
    }
}
