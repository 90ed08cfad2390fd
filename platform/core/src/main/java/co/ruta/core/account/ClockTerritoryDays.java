package co.ruta.core.account;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Days by each territory's zone, which is asked for once in a while only: every request needs it. */
@ApplicationScoped
class ClockTerritoryDays implements TerritoryDays {
    private static final ZoneId COUNTRY = ZoneId.of("America/Bogota");
    private static final Duration REMEMBER = Duration.ofMinutes(1);

    private final Territories territories;
    private final Clock clock;
    private final Map<TerritoryId, Zone> zones = new ConcurrentHashMap<>();

    @Inject
    ClockTerritoryDays(Territories territories, Clock clock) {
        this.territories = territories;
        this.clock = clock;
    }

    @Override
    public LocalDate today(TerritoryId territory) {
        Zone zone = zones.compute(
                territory, (id, known) -> known != null && known.until().isAfter(clock.instant()) ? known : ask(id));
        return LocalDate.now(clock.withZone(zone.id()));
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock.withZone(COUNTRY));
    }

    private Zone ask(TerritoryId territory) {
        return new Zone(
                territories.find(territory).map(Territory::zone).orElse(COUNTRY),
                clock.instant().plus(REMEMBER));
    }

    private record Zone(ZoneId id, Instant until) {}
}
