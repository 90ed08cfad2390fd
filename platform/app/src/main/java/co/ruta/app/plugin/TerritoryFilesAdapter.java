package co.ruta.app.plugin;

import co.ruta.core.plugin.PluginView;
import co.ruta.core.plugin.Plugins;
import co.ruta.core.plugin.PublishedDefinition;
import co.ruta.core.territory.TerritoryFiles;
import co.ruta.definitions.PluginLookup;
import co.ruta.definitions.TerritoryReader;
import co.ruta.definitions.TerritoryReader.PluginMissing;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.TerritoryDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Territory files are read by the definitions' parser; new ones are compared with the plugin in force. */
@ApplicationScoped
class TerritoryFilesAdapter implements TerritoryFiles {
    private final TerritoryReader comparing;
    private final TerritoryReader alone = new TerritoryReader(new Nobody(), PluginMissing.IS_TOLERATED);

    @Inject
    TerritoryFilesAdapter(Plugins plugins) {
        this.comparing = new TerritoryReader(new InForce(plugins), PluginMissing.IS_TOLERATED);
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    TerritoryFilesAdapter() {
        this(null);
    }

    @Override
    public Reading read(Map<String, String> files) {
        var reading = comparing.read(files);
        return new Reading(reading.value(), reading.problems());
    }

    @Override
    public TerritoryDefinition kept(Map<String, String> files) {
        var reading = alone.read(files);
        return reading.value()
                .orElseThrow(() -> new IllegalStateException("A revision is not understood: " + reading.problems()));
    }

    private record InForce(Plugins plugins) implements PluginLookup {
        @Override
        public Optional<PluginDefinition> find(PluginId id) {
            return plugins.inForce(id).map(PublishedDefinition::definition);
        }

        @Override
        public Set<String> ids() {
            return plugins.all().stream().map(PluginView::name).collect(Collectors.toSet());
        }
    }

    private record Nobody() implements PluginLookup {
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
