package co.ruta.app;

import co.ruta.core.audit.AuditSealer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has the trail sealed every second on every node; a row in the database lets one do it at a time. */
@Singleton
@jakarta.ejb.Startup
@DependsOn("Startup")
@TransactionManagement(TransactionManagementType.BEAN)
public class SealTimer {
    private static final Logger LOG = Logger.getLogger(SealTimer.class.getName());
    private static final long EVERY_MILLIS = 1000;

    @Inject
    private AuditSealer sealer;

    @Resource
    private TimerService timers;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY_MILLIS, EVERY_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    void seal() {
        try {
            sealer.sealAll();
        } catch (RuntimeException failure) {
            // The events stay unsealed and are tried again: a failure here must not end the timer.
            LOG.log(Level.WARNING, "No se pudo sellar el registro de auditoría; se intenta de nuevo", failure);
        }
    }
}
