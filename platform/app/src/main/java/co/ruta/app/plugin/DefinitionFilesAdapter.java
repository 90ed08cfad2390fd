package co.ruta.app.plugin;

import co.ruta.core.plugin.DefinitionFiles;
import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.definitions.Reading;
import co.ruta.sdk.definition.PluginDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Published definitions are read by the parser that judged them. */
@ApplicationScoped
class DefinitionFilesAdapter implements DefinitionFiles {
    @Override
    public PluginDefinition read(Map<String, String> files) {
        Reading<PluginDefinition> reading = new PluginDefinitionReader().read(files);
        return reading.value()
                .orElseThrow(() ->
                        new IllegalStateException("Published definitions are not understood: " + reading.problems()));
    }
}
