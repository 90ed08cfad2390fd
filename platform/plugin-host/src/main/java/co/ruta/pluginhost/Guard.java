package co.ruta.pluginhost;

import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Every call into a plugin's code passes here: at most as many at once as there are cores, none while the plugin rests
 * or has been closed, with its own context loader, and with whatever it throws turned into a sentence.
 */
final class Guard {
    private static final System.Logger LOG = System.getLogger(Guard.class.getName());
    private static final long WAIT_SECONDS = 2;

    private final String plugin;
    private final ClassLoader loader;
    private final int width;
    private final Semaphore bulkhead;
    private final Breaker breaker;
    private final Consumer<Boolean> onRest;
    private volatile boolean closed;

    /** @param onRest told true when the plugin begins to rest, false when it serves again */
    Guard(String plugin, ClassLoader loader, Clock clock, Consumer<Boolean> onRest) {
        this.plugin = plugin;
        this.loader = loader;
        this.width = Runtime.getRuntime().availableProcessors();
        this.bulkhead = new Semaphore(width, true);
        this.breaker = new Breaker(clock);
        this.onRest = onRest;
    }

    /** Asks; {@code question} must copy what it answers into SDK and JDK values. */
    <T> PluginAnswer<T> ask(Supplier<T> question) {
        if (!breaker.admits()) {
            return unavailable("fallan y descansan un momento");
        }
        try {
            if (!bulkhead.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                return unavailable("están ocupadas; intente de nuevo");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return unavailable("se interrumpieron");
        }
        try {
            return closed ? unavailable("se están actualizando; intente de nuevo") : call(question);
        } finally {
            bulkhead.release();
        }
    }

    @SuppressWarnings("CatchThrowable") // a plugin's errors, linkage errors among them, must not reach the request
    private <T> PluginAnswer<T> call(Supplier<T> question) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            T value = question.get();
            if (breaker.succeeded()) {
                onRest.accept(false);
            }
            return new PluginAnswer.Given<>(value);
        } catch (Throwable failure) {
            LOG.log(System.Logger.Level.WARNING, "Plugin " + plugin + " failed: " + Failures.text(failure));
            if (breaker.failed()) {
                onRest.accept(true);
            }
            return unavailable("fallaron");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private <T> PluginAnswer<T> unavailable(String why) {
        return new PluginAnswer.Unavailable<>(
                "Las verificaciones propias del complemento " + plugin + " no están disponibles: " + why + ".");
    }

    /** Lets nobody in any more and waits for those inside. Answers whether all came out in time. */
    boolean close(long seconds) {
        closed = true;
        try {
            return bulkhead.tryAcquire(width, seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
