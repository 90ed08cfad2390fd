package co.ruta.bench.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Calls that come at a fixed rate whether or not earlier ones are answered; each one's time runs from when it should have
 * been made, so that a stall is counted for all who waited through it.
 */
final class FixedRate {
    private static final int CALLERS = 4;

    private final long apart;
    private final int calls;

    FixedRate(int perSecond, Duration round) {
        this.apart = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.calls = (int) (round.toNanos() / apart);
    }

    /** @param failed calls that were not answered well */
    record Sample(double p99Millis, double medianMillis, long failed) {}

    Sample run(BooleanSupplier call) throws Exception {
        long[] times = new long[calls];
        boolean[] answered = new boolean[calls];
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20);
            List<Future<?>> running = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                int first = caller;
                running.add(callers.submit(() -> {
                    for (int i = first; i < calls; i += CALLERS) {
                        long due = start + i * apart;
                        while (System.nanoTime() < due) {
                            LockSupport.parkNanos(due - System.nanoTime());
                        }
                        answered[i] = call.getAsBoolean();
                        times[i] = System.nanoTime() - due;
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            callers.shutdown();
        }
        Arrays.sort(times);
        long failed = 0;
        for (boolean one : answered) {
            failed += one ? 0 : 1;
        }
        return new Sample(times[calls * 99 / 100] / 1e6, times[calls / 2] / 1e6, failed);
    }
}
