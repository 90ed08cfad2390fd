package co.ruta.pluginhost;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One call into a plugin's code: its question, what it has used so far, and what came of it. */
final class Call<T> {
    private final Callable<T> question;
    private final Budget budget;
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicReference<@Nullable String> overdue = new AtomicReference<>();
    private volatile @Nullable Thread thread;
    private volatile long began;
    private volatile long allocatedBefore;
    private volatile boolean finished;
    private volatile @Nullable Outcome<T> outcome;

    Call(Callable<T> question, Budget budget) {
        this.question = question;
        this.budget = budget;
    }

    /** What came of a call; of a failure its text only, never the plugin's Throwable. */
    sealed interface Outcome<T> {
        record Value<T>(T value) implements Outcome<T> {}

        /**
         * It gave no answer.
         *
         * @param reason Spanish or a class name, within 300 characters
         * @param ended whether it had to be ended, and may have left the plugin's own state in the middle of something
         */
        record Failed<T>(String reason, boolean ended) implements Outcome<T> {
            Failed(String reason) {
                this(reason, false);
            }
        }
    }

    /** Runs on a thread of the plugin's; the text of a failure is made here too, since that may run its code. */
    @SuppressWarnings("CatchThrowable") // static initialisers, linkage errors and stack overflows of foreign code
    void run() {
        Thread current = Thread.currentThread();
        allocatedBefore = Allocated.by(current);
        began = System.nanoTime();
        thread = current;
        try {
            outcome = new Outcome.Value<>(question.call());
        } catch (Nonsense nonsense) {
            outcome = new Outcome.Failed<>(nonsense.sentence());
        } catch (Throwable failure) {
            outcome = new Outcome.Failed<>(Failures.text(failure));
        }
    }

    /** Its code runs no more. */
    void leave() {
        finished = true;
    }

    /** Whoever waits may go on. */
    void finish() {
        done.countDown();
    }

    boolean await(long millis) throws InterruptedException {
        return done.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Why the call should end now; null while it keeps within its budget. */
    @Nullable
    String exceeds() {
        if (thread == null) {
            return null;
        }
        if (System.nanoTime() - began > budget.time().toNanos()) {
            return budget.timeWords();
        }
        return exceeds(0) ? budget.memoryWords() : null;
    }

    /** Whether that many bytes more would exceed the budget. */
    boolean exceeds(long more) {
        Thread at = thread;
        return at != null && more > budget.bytes() - (Allocated.by(at) - allocatedBefore);
    }

    String memoryWords() {
        return budget.memoryWords();
    }

    /** Marks the call as to be ended; answers whether it was not yet, and still runs. */
    boolean end(String why) {
        return !finished && overdue.compareAndSet(null, why);
    }

    boolean isOverdue() {
        return overdue.get() != null;
    }

    void interrupt() {
        Thread at = thread;
        if (at != null && done.getCount() > 0) {
            at.interrupt();
        }
    }

    /** An overdue call has failed, even when the plugin swallowed its end and answered. */
    Outcome<T> outcome() {
        String why = overdue.get();
        Outcome<T> came = outcome;
        if (why != null) {
            return new Outcome.Failed<>(why, true);
        }
        return came == null ? new Outcome.Failed<>("no terminó") : came;
    }

    /** What a thread has allocated so far. */
    private static final class Allocated {
        private static final com.sun.management.@Nullable ThreadMXBean BEAN = bean();

        private static com.sun.management.@Nullable ThreadMXBean bean() {
            return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean counts
                            && counts.isThreadAllocatedMemorySupported()
                    ? counts
                    : null;
        }

        /** Bytes; 0 on a virtual machine that does not count them. */
        static long by(Thread thread) {
            return BEAN == null ? 0 : Math.max(0, BEAN.getThreadAllocatedBytes(thread.getId()));
        }
    }
}
