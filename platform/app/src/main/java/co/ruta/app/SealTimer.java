package co.ruta.app;

import co.ruta.core.audit.AuditSealer;
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

/** Has the trail sealed every second on every node; a row in the database lets one do it at a time. */
@ApplicationScoped
public class SealTimer {
    private static final Logger LOG = Logger.getLogger(SealTimer.class.getName());
    private static final long EVERY_MILLIS = 1000;

    @Inject
    private AuditSealer sealer;

    // Not the EJB timer service: even for timers that are not persistent Payara wants its Hazelcast store.
    @Resource
    private ManagedScheduledExecutorService executor;

    private @Nullable ScheduledFuture<?> ticking;

    void start(@Observes @Priority(Startup.FIRST + 1) @Initialized(ApplicationScoped.class) Object application) {
        ticking = executor.scheduleWithFixedDelay(this::seal, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    void seal() {
        try {
            sealer.sealAll();
        } catch (RuntimeException failure) {
            // The events stay unsealed and are tried again: a failure here must not end the timer.
            LOG.log(Level.WARNING, "No se pudo sellar el registro de auditoría; se intenta de nuevo", failure);
        }
    }
}
