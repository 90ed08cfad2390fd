package co.ruta.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs senders side by side for a while and says how many requests a second were acknowledged. */
public final class Load {
    private Load() {}

    /** Sends one request; true when it was acknowledged. */
    @FunctionalInterface
    public interface Sender {
        boolean send() throws Exception;
    }

    /**
     * @return acknowledged requests a second, all senders together
     * @throws IllegalStateException when a request was refused: a refused request is no measurement
     */
    public static double perSecond(List<? extends Sender> senders, Duration time) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(senders.size());
        try {
            long end = System.nanoTime() + time.toNanos();
            List<Callable<Long>> tasks = new ArrayList<>();
            for (Sender sender : senders) {
                tasks.add(() -> sendUntil(sender, end));
            }
            long begin = System.nanoTime();
            long sent = 0;
            for (Future<Long> done : threads.invokeAll(tasks)) {
                sent += done.get();
            }
            return sent / ((System.nanoTime() - begin) / 1e9);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static long sendUntil(Sender sender, long end) throws Exception {
        long sent = 0;
        while (System.nanoTime() < end) {
            if (!sender.send()) {
                throw new IllegalStateException("A request was not acknowledged");
            }
            sent++;
        }
        return sent;
    }
}
