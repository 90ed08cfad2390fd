package co.ruta.app.batch;

import co.ruta.app.Startup;
import co.ruta.core.batch.BatchRounds;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks every two seconds, on every node, whether files of batches wait; each is claimed in the database. */
@ApplicationScoped
public class BatchTimer {
    private static final Logger LOG = Logger.getLogger(BatchTimer.class.getName());
    private static final long EVERY_MILLIS = 2000;

    @Inject
    private BatchRounds rounds;

    @Resource
    private ManagedScheduledExecutorService executor;

    private @Nullable ScheduledFuture<?> ticking;

    void start(@Observes @Priority(Startup.FIRST + 1) @Initialized(ApplicationScoped.class) Object application) {
        ticking = executor.scheduleWithFixedDelay(this::round, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    void round() {
        try {
            rounds.round();
        } catch (RuntimeException failure) {
            // What waits is taken up in the next round: a failure here must not end the timer.
            LOG.log(Level.WARNING, "No se pudo seguir con los lotes de libros; se intenta de nuevo", failure);
        }
    }
}
