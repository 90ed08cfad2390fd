package co.ruta.app.mail;

import co.ruta.app.Startup;
import co.ruta.core.reminder.Reminders;
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

/** Has reminders sent every ten minutes on every node; the log in the database lets each letter go out once. */
@ApplicationScoped
public class ReminderTimer {
    private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());
    private static final long FIRST_SECONDS = 60;
    private static final long EVERY_SECONDS = 600;

    @Inject
    private Reminders reminders;

    @Resource
    private ManagedScheduledExecutorService executor;

    private @Nullable ScheduledFuture<?> ticking;

    void start(@Observes @Priority(Startup.FIRST + 1) @Initialized(ApplicationScoped.class) Object application) {
        ticking = executor.scheduleWithFixedDelay(this::remind, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    void remind() {
        try {
            int sent = reminders.round();
            if (sent > 0) {
                LOG.log(Level.INFO, "Recordatorios enviados: {0}", sent);
            }
        } catch (RuntimeException failure) {
            // What was not sent is due in the next round: a failure here must not end the timer.
            LOG.log(Level.WARNING, "No se pudieron enviar los recordatorios; se intenta de nuevo", failure);
        }
    }
}
