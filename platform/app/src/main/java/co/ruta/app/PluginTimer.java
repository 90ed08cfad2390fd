package co.ruta.app;

import co.ruta.app.plugin.PluginRounds;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has this node follow what was done with plugins, look into its inbox, and forget what nobody decided on. */
@ApplicationScoped
public class PluginTimer {
    private static final Logger LOG = Logger.getLogger(PluginTimer.class.getName());
    private static final long FOLLOW_MILLIS = 400;
    private static final long WATCH_MILLIS = 2_000;
    private static final long SWEEP_MILLIS = 3_600_000;

    @Inject
    private PluginRounds rounds;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final List<ScheduledFuture<?>> ticking = new ArrayList<>();

    void start(@Observes @Priority(Startup.FIRST + 1) @Initialized(ApplicationScoped.class) Object application) {
        every(FOLLOW_MILLIS, rounds::follow);
        every(WATCH_MILLIS, rounds::watch);
        every(SWEEP_MILLIS, rounds::sweep);
    }

    private void every(long millis, Runnable round) {
        ticking.add(executor.scheduleWithFixedDelay(
                () -> guarded(round), Math.min(millis, WATCH_MILLIS), millis, TimeUnit.MILLISECONDS));
    }

    @PreDestroy
    void stop() {
        ticking.forEach(it -> it.cancel(false));
    }

    private static void guarded(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failure) {
            // The next round tries again: a failure here must not end the timer.
            LOG.log(
                    Level.WARNING,
                    "No se pudo seguir lo decidido sobre los complementos; se intenta de nuevo",
                    failure);
        }
    }
}
