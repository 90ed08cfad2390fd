package co.ruta.core.process;

import co.ruta.core.Service;
import co.ruta.core.document.Pins;
import co.ruta.core.plugin.Plugins;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import jakarta.inject.Inject;

/** The definitions a document was opened with, whatever is in force today. */
@Service
public class PinnedDefinitions {
    private final Plugins plugins;

    @Inject
    public PinnedDefinitions(Plugins plugins) {
        this.plugins = plugins;
    }

    public PluginDefinition of(Pins pins) {
        return plugins.published(pins.definition()).definition();
    }

    /** The process that moves a document with these pins. */
    public ProcessDefinition process(Pins pins) {
        return of(pins).process(pins.process())
                .orElseThrow(() -> new IllegalStateException(
                        "Definitions " + pins.definition() + " have no process " + pins.process()));
    }
}
