package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.definitions.TerritoryReader.PluginMissing;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.TerritoryDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written down comes back as it was, whatever people write into texts. */
final class RoundTripTest {
    private static final int ROUNDS = 400;

    @Test
    void pluginsComeBackFromTheirFiles() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            PluginDefinition plugin = new Random(seed).plugin();
            Reading<PluginDefinition> reading = new PluginDefinitionReader().read(Yaml.texts(Trees.plugin(plugin)));
            assertThat(reading.problems()).as("seed " + seed).isEmpty();
            assertThat(reading.value()).as("seed " + seed).contains(shown(plugin));
        }
    }

    /** As it is read: with the usual format of each stage that no format of its own shows. */
    private static PluginDefinition shown(PluginDefinition plugin) {
        return new PluginDefinition(
                plugin.id(),
                plugin.version(),
                plugin.title(),
                plugin.source(),
                plugin.stages(),
                plugin.processes(),
                plugin.deadlines(),
                plugin.settings(),
                plugin.checks(),
                plugin.priorities(),
                UsualFormats.beside(
                        plugin.formats(), plugin.stages().stream().map(StageDefinition::stage), plugin.priorities()),
                plugin.posts(),
                plugin.texts());
    }

    @Test
    void territoriesComeBackFromTheirFiles() {
        Map<String, Catalogue> catalogues = Catalogues.builtIn();
        TerritoryReader reader = new TerritoryReader(new NoPlugins(), PluginMissing.IS_TOLERATED);
        for (int seed = 0; seed < ROUNDS; seed++) {
            TerritoryDefinition territory = new Random(seed).territory(catalogues);
            Reading<TerritoryDefinition> reading = reader.read(Yaml.texts(Trees.territory(territory)));
            assertThat(reading.problems()).as("seed " + seed).isEmpty();
            assertThat(reading.value()).as("seed " + seed).contains(territory);
        }
    }

    @Test
    void cataloguesComeBackFromTheirFiles() {
        Map<String, Catalogue> catalogues = Catalogues.builtIn();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Catalogue catalogue = new Random(seed).catalogue("any", catalogues);
            Reading<Catalogue> reading =
                    new CatalogueReader(catalogues).read("any.yaml", Yaml.text(Trees.catalogue(catalogue)));
            assertThat(reading.problems()).as("seed " + seed).isEmpty();
            assertThat(reading.value()).as("seed " + seed).contains(catalogue);
        }
    }

    /** No plugin at all. */
    static final class NoPlugins implements PluginLookup {
        @Override
        public Optional<PluginDefinition> find(PluginId id) {
            return Optional.empty();
        }

        @Override
        public Set<String> ids() {
            return Set.of();
        }
    }
}
