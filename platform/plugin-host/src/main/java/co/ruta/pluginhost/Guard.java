package co.ruta.pluginhost;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Every call into a plugin's code passes here: at most as many at once as there are cores, none while the plugin rests,
 * each within its budget, and with whatever goes wrong turned into a sentence.
 */
final class Guard {
    private static final System.Logger LOG = System.getLogger(Guard.class.getName());
    private static final long WAIT_SECONDS = 2;

    private final String plugin;
    private final Workers workers;
    private final Budget budget;
    private final int width;
    private final Semaphore bulkhead;
    private final Breaker breaker;
    private final OnRest onRest;
    private volatile boolean closed;

    Guard(String plugin, Workers workers, Budget budget, Breaker breaker, OnRest onRest) {
        this.plugin = plugin;
        this.workers = workers;
        this.budget = budget;
        this.width = Runtime.getRuntime().availableProcessors();
        this.bulkhead = new Semaphore(width, true);
        this.breaker = breaker;
        this.onRest = onRest;
    }

    /** Told when a plugin begins to rest, with its last failure, and without one when it serves again. */
    interface OnRest {
        /** Of a plugin on trial. */
        OnRest NOBODY = failure -> {};

        void rests(Optional<String> failure);

        /** Told when a call had to be ended. */
        default void ended() {}
    }

    /**
     * Asks; {@code question} must copy what it answers into SDK and JDK values. Empty when the plugin has been closed and
     * whoever took its place should be asked.
     */
    <T> Optional<PluginAnswer<T>> ask(Callable<T> question) {
        if (closed) {
            return Optional.empty();
        }
        if (!breaker.admits()) {
            return unavailable("fallan y descansan un momento");
        }
        try {
            if (!bulkhead.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                return closed ? Optional.empty() : unavailable("están ocupadas; intente de nuevo");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return unavailable("se interrumpieron");
        }
        if (closed) {
            bulkhead.release();
            return Optional.empty();
        }
        return Optional.of(answer(workers.ask(question, budget, bulkhead::release)));
    }

    private <T> PluginAnswer<T> answer(Call.Outcome<T> outcome) {
        if (outcome instanceof Call.Outcome.Value<T> given) {
            if (breaker.succeeded()) {
                onRest.rests(Optional.empty());
            }
            return new PluginAnswer.Given<>(given.value());
        }
        Call.Outcome.Failed<T> failed = (Call.Outcome.Failed<T>) outcome;
        String reason = failed.reason();
        LOG.log(System.Logger.Level.WARNING, "Plugin {0} failed: {1}", plugin, reason);
        if (failed.ended() ? breaker.ended() : breaker.failed()) {
            onRest.rests(Optional.of(reason));
        }
        if (failed.ended()) {
            onRest.ended();
        }
        return new PluginAnswer.Unavailable<>(sentence("fallaron"), reason);
    }

    private <T> Optional<PluginAnswer<T>> unavailable(String why) {
        return Optional.of(new PluginAnswer.Unavailable<>(sentence(why), why));
    }

    private String sentence(String why) {
        return "Las verificaciones propias del complemento " + plugin + " no están disponibles: " + why + ".";
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
