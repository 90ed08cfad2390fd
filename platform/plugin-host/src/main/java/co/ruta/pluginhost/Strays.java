package co.ruta.pluginhost;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Threads that a plugin started and left running. A new thread has its maker's context loader, which gives them away. */
record Strays(List<Thread> threads) {
    static Strays of(ClassLoader loader) {
        return new Strays(Arrays.stream(all())
                .filter(it -> it != null && it.getContextClassLoader() == loader && it != Thread.currentThread())
                .toList());
    }

    /** Every thread, without asking each where it is, which would stop them all. */
    private static Thread[] all() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] threads = new Thread[64];
        int found = root.enumerate(threads, true);
        while (found == threads.length) {
            threads = new Thread[threads.length * 2];
            found = root.enumerate(threads, true);
        }
        return threads;
    }

    /** Wakes them up to meet their next tick, and waits. Answers whether all have ended. */
    boolean end(long seconds) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        boolean ended = true;
        for (Thread thread : threads) {
            thread.interrupt();
        }
        for (Thread thread : threads) {
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())));
            ended &= !thread.isAlive();
        }
        return ended;
    }
}
