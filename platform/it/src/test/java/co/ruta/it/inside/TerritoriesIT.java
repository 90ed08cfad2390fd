package co.ruta.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.PluginStatus;
import co.ruta.core.plugin.PluginView;
import co.ruta.core.plugin.Plugins;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territories.Change;
import co.ruta.core.territory.Territory;
import co.ruta.it.server.Deployed;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TerritoriesIT extends Deployed {
    private static final String BROKEN_PLUGIN = "roto-1.0.0.jar";

    @Inject
    Territories territories;

    @Inject
    Plugins plugins;

    @Inject
    Catalogues catalogues;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/ruta")
    DataSource database;

    @Test
    void everyPluginOfTheInboxShouldServeBesideOneThatIsNoJar() {
        assertThat(plugins.all())
                .filteredOn(it -> it.status() == PluginStatus.REJECTED || it.status() == PluginStatus.DEGRADED)
                .extracting(PluginView::name)
                .containsExactly(BROKEN_PLUGIN);
        assertThat(plugins.all())
                .filteredOn(it -> it.status() == PluginStatus.ACTIVE)
                .isNotEmpty()
                .allSatisfy(it -> {
                    assertThat(plugins.published(it.definition().orElseThrow())
                                    .definition()
                                    .version())
                            .isEqualTo(it.version().orElseThrow());
                });
    }

    @Test
    void everyTerritoryOfTheFolderShouldBeInForceWithItsPlugin() {
        List<Territory> served = territories.all().stream()
                .filter(it -> !it.id().value().startsWith("prueba"))
                .toList();
        assertThat(served).isNotEmpty().allSatisfy(it -> {
            assertThat(it.trouble()).isEmpty();
            int cycle = it.values().openCycles().get(0).year();
            assertThat(catalogues.ofCycle(it, cycle).components()).isNotEmpty();
        });
    }

    @Test
    void revisionsShouldBeNumberedAndComeBackByteForByte() {
        TerritoryId id = new TerritoryId("prueba-bytes");
        Map<String, String> first = files(id, "Valle «Ñandú» \uD83C\uDF0E\t\u2028 fin");
        Map<String, String> second = files(id, "Valle Oscuro");
        assertThat(apply(id, first, Optional.empty()).revision()).isEqualTo(1);
        assertThat(apply(id, second, Optional.of(1)).revision()).isEqualTo(2);
        assertThat(territories.files(id, 1)).isEqualTo(first);
        assertThat(territories.get(id).name()).isEqualTo("Valle Oscuro");
        assertThat(territories.get(id, 1).name()).startsWith("Valle «Ñandú»");
        assertThat(territories.history(id)).extracting(it -> it.number()).containsExactly(2, 1);
    }

    @Test
    void ofManyChangesOverTheSameRevisionOneShouldWin() throws Exception {
        TerritoryId id = new TerritoryId("prueba-a-la-vez");
        apply(id, files(id, "Al comienzo"), Optional.empty());
        List<Callable<String>> changes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String name = "Cambio " + i;
            changes.add(() -> {
                ProblemException refused =
                        catchThrowableOfType(ProblemException.class, () -> apply(id, files(id, name), Optional.of(1)));
                return refused == null ? "APPLIED" : refused.code();
            });
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> outcome : executor.invokeAll(changes)) {
            outcomes.add(outcome.get());
        }
        assertThat(outcomes).containsOnlyOnce("APPLIED");
        assertThat(outcomes).filteredOn(it -> !it.equals("APPLIED")).containsOnly("REVISION_NOT_SEEN");
        assertThat(territories.get(id).revision()).isEqualTo(2);
    }

    @Test
    void whatIsPublishedShouldNeverChange() throws SQLException {
        TerritoryId id = new TerritoryId("prueba-fija");
        apply(id, files(id, "Fija"), Optional.empty());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String forbidden : List.of(
                    "UPDATE territory_revision SET comment = 'x' WHERE territory_id = 'prueba-fija'",
                    "DELETE FROM territory_revision WHERE territory_id = 'prueba-fija'",
                    "UPDATE definition_bundle SET version = '9.9.9'",
                    "DELETE FROM definition_bundle")) {
                assertThatThrownBy(() -> statement.executeUpdate(forbidden))
                        .as(forbidden)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("never");
            }
        }
    }

    private Territories.Applied apply(TerritoryId id, Map<String, String> files, Optional<Integer> basedOn) {
        return territories.apply(new Change(id, files, basedOn, Optional.empty(), "prueba"));
    }

    /** An invented territory of a plugin that is not there. */
    static Map<String, String> files(TerritoryId id, String name) {
        return Map.of(
                "territory.yaml",
                """
                        id: %s
                        name: "%s"
                        secretaria: Secretaría de Educación de prueba
                        receipt-code: TST
                        municipalities: [{code: "99001", name: Prueba}]
                        sectors: [OFFICIAL]
                        zone: America/Bogota
                        plugin: {id: ninguno, versions: ">=1.0.0"}
                        brand:
                          brand: "#5a2d68"
                          brand-dark: "#43204e"
                          brand-soft: "#f5eff7"
                          brand-line: "#d5bfdc"
                          on-brand: "#ffffff"
                        thresholds: {opportunity-up-to: 2, strength-from: 3, source: decisión de diseño}
                        """
                        .formatted(id, name),
                "calendar.yaml",
                "cycles:\r\n  - {year: 2026, open: true, catalogue: guia34-2008, source: decisión de diseño}\r\n");
    }
}
