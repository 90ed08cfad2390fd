package co.ruta.core.territory;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.Plugins;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** The territories' real use cases over memory, for the tests of other features. */
public final class InMemoryTerritories {
    private InMemoryTerritories() {}

    public static Territories of(Plugins plugins) {
        return new TerritoryRegister(
                new InMemoryTerritoryStore(),
                TerritoryFixtures.reader(),
                plugins,
                event -> {},
                Clock.fixed(Instant.parse("2026-11-20T15:42:00Z"), ZoneOffset.UTC));
    }

    /** With the invented territory {@code id} at its first revision. */
    public static Territories with(Plugins plugins, String id, String name) {
        Territories territories = of(plugins);
        territories.apply(new Territories.Change(
                new TerritoryId(id), Map.of("id.txt", id, "name.txt", name), Optional.empty(), Optional.empty(), ""));
        return territories;
    }
}
