package co.ruta.core.plugin;

import co.ruta.core.territory.TerritoryFixtures;
import co.ruta.sdk.definition.PluginDefinition;
import java.util.Map;

final class InMemoryPluginsTest implements PluginContract {
    private final InMemoryPlugins plugins = new InMemoryPlugins(new FakeHosting(), SampleReader::read);

    @Override
    public PluginHouse house() {
        return plugins;
    }

    /** Reads the version of a sample's files, whatever else they say. */
    static final class SampleReader {
        private SampleReader() {}

        static PluginDefinition read(Map<String, String> files) {
            String version = files.getOrDefault("plugin.yaml", "")
                    .lines()
                    .filter(it -> it.startsWith("version: "))
                    .map(it -> it.substring("version: ".length()))
                    .findFirst()
                    .orElse("1.0.0");
            return TerritoryFixtures.plugin(version);
        }
    }
}
