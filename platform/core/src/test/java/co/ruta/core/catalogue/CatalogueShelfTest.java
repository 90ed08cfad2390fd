package co.ruta.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.FakePlugins;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.territory.InMemoryTerritories;
import co.ruta.core.territory.Territory;
import co.ruta.core.territory.TerritoryFixtures;
import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.catalogue.Level;
import co.ruta.sdk.catalogue.ProcessGroup;
import co.ruta.sdk.definition.TerritoryDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CatalogueShelfTest {
    private final Map<String, String> stored = new LinkedHashMap<>();
    private final Map<String, String> shipped = new HashMap<>(Map.of("sample-2020", "Primero"));
    private final CatalogueShelf shelf = new CatalogueShelf(
            new CatalogueStore() {
                @Override
                public Map<String, String> all() {
                    return stored;
                }

                @Override
                public void publish(String id, String sha256, String text, Instant at) {
                    stored.putIfAbsent(id, text);
                }
            },
            new CatalogueFiles() {
                @Override
                public Map<String, String> shipped() {
                    return shipped;
                }

                @Override
                public Map<String, Catalogue> read(Map<String, String> published) {
                    Map<String, Catalogue> read = new HashMap<>();
                    published.forEach((id, text) -> read.put(id, catalogue(id, text)));
                    return read;
                }
            },
            InMemoryTerritories.of(new FakePlugins()),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void aCycleHasTheCatalogueTheTerritorySet() {
        shelf.publish();
        assertThat(shelf.ofCycle(territory(Map.of()), 2026).title()).isEqualTo("Primero");
        assertThat(catchThrowableOfType(ProblemException.class, () -> shelf.ofCycle(territory(Map.of()), 2030))
                        .code())
                .isEqualTo("CYCLE_UNKNOWN");
    }

    @Test
    void whatWasPublishedNeverChanges() {
        shelf.publish();
        shipped.put("sample-2020", "Cambiado");
        shelf.publish();
        assertThat(shelf.get(territory(Map.of()), "sample-2020").title()).isEqualTo("Primero");
    }

    @Test
    void theTerritorysTextsStandAtTheLevels() {
        shelf.publish();
        Territory territory = territory(Map.of("sample-2020", Map.of("a.p.c", Map.of(1, "Poco"))));
        assertThat(shelf.get(territory, "sample-2020")
                        .component("a.p.c")
                        .orElseThrow()
                        .descriptor(1))
                .contains("Poco");
    }

    @Test
    void aCatalogueNobodyPublishedIsUnknown() {
        assertThat(catchThrowableOfType(ProblemException.class, () -> shelf.get(territory(Map.of()), "none"))
                        .code())
                .isEqualTo("CATALOGUE_UNKNOWN");
    }

    private static Territory territory(Map<String, Map<String, Map<Integer, String>>> descriptors) {
        TerritoryDefinition plain = TerritoryFixtures.territory("valle-claro", "Valle Claro", "1.0.0");
        TerritoryDefinition values = new TerritoryDefinition(
                plain.id(),
                plain.name(),
                plain.secretaria(),
                plain.receiptCode(),
                plain.municipalities(),
                plain.sectors(),
                plain.zone(),
                plain.plugin(),
                plain.brand(),
                plain.thresholds(),
                plain.contact(),
                plain.cycles(),
                plain.settings(),
                plain.posts(),
                plain.catalogues(),
                descriptors);
        return new Territory(new TerritoryId("valle-claro"), 1, values, Optional.empty(), Optional.empty());
    }

    private static Catalogue catalogue(String id, String title) {
        Component component = new Component("a.p.c", "1.1.1", 1, "Componente", Map.of(), List.of());
        return new Catalogue(
                id,
                2020,
                title,
                List.of(new Level(1, "bajo", "Bajo", "Poco"), new Level(2, "alto", "Alto", "Mucho")),
                List.of(new Area(
                        "a", "1", "Área", List.of(new ProcessGroup("a.p", "1.1", "Proceso", List.of(component))))));
    }
}
