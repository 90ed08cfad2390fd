package co.ruta.app;

import co.ruta.app.demo.DemoClock;
import co.ruta.core.audit.TrailTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock of the platform, in UTC; a territory's zone is applied where a date is shown or judged. */
@ApplicationScoped
class Clocks {
    private static final Clock SYSTEM = Clock.systemUTC();

    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "ruta.demo", defaultValue = "false") boolean demo) {
        return demo ? new DemoClock(SYSTEM) : SYSTEM;
    }

    @Produces
    @ApplicationScoped
    TrailTime trailTime() {
        return SYSTEM::instant;
    }
}
