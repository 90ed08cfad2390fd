package co.ruta.pluginhost;

import co.ruta.pluginhost.weave.TickClass;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads one plugin's code runs on; they live no longer than the plugin, and neither does what it leaves in them.
 * Whoever asks waits here and watches: a call that exceeds its budget is ended by its next tick. One that is stuck inside
 * a call of the JDK is interrupted and, when that does not help, left behind: the asker goes on.
 */
final class Workers {
    private static final long IDLE_SECONDS = 10;
    private static final long LOOK_MILLIS = 2;
    private static final long GRACE_MILLIS = 200;
    /** A foreign thread may make arrays as it likes as long as they are small. */
    private static final long FOREIGN_BYTES = 1 << 20;

    private final Map<Thread, Call<?>> inside = new ConcurrentHashMap<>();
    private final TickClass tick;
    private final ExecutorService threads;
    private int overdue;
    private boolean closed;

    Workers(String plugin, ClassLoader loader, TickClass tick) {
        this.tick = tick;
        this.threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(null, task, "plugin-" + plugin, 0, false);
                    thread.setDaemon(true);
                    thread.setContextClassLoader(loader);
                    return thread;
                });
    }

    /** Asks and waits. @param afterwards run when the call has really ended, which may be later than the answer */
    <T> Call.Outcome<T> ask(Callable<T> question, Budget budget, Runnable afterwards) {
        Call<T> call = new Call<>(question, budget);
        try {
            threads.execute(() -> run(call, afterwards));
        } catch (RejectedExecutionException | OutOfMemoryError noThread) {
            afterwards.run();
            return new Call.Outcome.Failed<>("no hay un hilo libre");
        }
        try {
            for (boolean done = false; !done; done = call.await(LOOK_MILLIS)) {
                String why = call.exceeds();
                if (why != null) {
                    end(call, why);
                    return call.outcome();
                }
            }
        } catch (InterruptedException stopped) {
            mark(call, "se interrumpió");
            Thread.currentThread().interrupt();
        }
        return call.outcome();
    }

    private void run(Call<?> call, Runnable afterwards) {
        Thread thread = Thread.currentThread();
        inside.put(thread, call);
        try {
            call.run();
        } finally {
            inside.remove(thread);
            ended(call);
            afterwards.run();
            call.finish();
        }
    }

    private void end(Call<?> call, String why) throws InterruptedException {
        mark(call, why);
        if (!call.await(GRACE_MILLIS)) {
            call.interrupt();
            call.await(GRACE_MILLIS);
        }
    }

    private synchronized void mark(Call<?> call, String why) {
        if (call.end(why)) {
            overdue++;
            tick.turn(true);
        }
    }

    private synchronized void ended(Call<?> call) {
        call.leave();
        if (call.isOverdue()) {
            overdue--;
            tick.turn(overdue > 0 || closed);
        }
    }

    /** Called by ticks while something is to be ended. */
    void stop() {
        Call<?> call = inside.get(Thread.currentThread());
        if (call == null || call.isOverdue()) {
            throw new PluginStopped("Ruta ended this call");
        }
    }

    /** Called before a large array is made. */
    void array(long bytes) {
        Call<?> call = inside.get(Thread.currentThread());
        if (call == null) {
            if (bytes > FOREIGN_BYTES) {
                throw new PluginStopped("Ruta ended this thread");
            }
        } else if (call.exceeds(bytes)) {
            mark(call, call.memoryWords());
            throw new PluginStopped("Ruta ended this call");
        }
    }

    /** Called before something is done to the whole virtual machine. */
    void forbidden(String what) {
        throw new UnsupportedOperationException("Un complemento no puede llamar a " + what);
    }

    /**
     * Ends everything that still runs, threads the plugin started among it, which are known by their context loader. From now
     * on every tick throws. Answers whether all threads have ended.
     */
    boolean close(ClassLoader loader, long seconds) {
        synchronized (this) {
            closed = true;
            tick.turn(true);
        }
        inside.values().forEach(call -> mark(call, "se retiró el complemento"));
        threads.shutdownNow();
        try {
            boolean ended = threads.awaitTermination(seconds, TimeUnit.SECONDS);
            return Strays.of(loader).end(seconds) && ended;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
