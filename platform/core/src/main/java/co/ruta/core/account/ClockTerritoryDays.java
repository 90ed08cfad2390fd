package co.ruta.core.account;

import co.ruta.core.id.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Every territory of the country keeps one time. */
@ApplicationScoped
class ClockTerritoryDays implements TerritoryDays {
    private static final ZoneId COUNTRY = ZoneId.of("America/Bogota");

    private final Clock clock;

    @Inject
    ClockTerritoryDays(Clock clock) {
        this.clock = clock;
    }

    @Override
    public LocalDate today(TerritoryId territory) {
        return today();
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock.withZone(COUNTRY));
    }
}
