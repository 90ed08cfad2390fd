package co.ruta.core.process;

import co.ruta.core.document.Pins;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;

/** The definitions a document was opened with, whatever is in force today. */
public interface PinnedDefinitions {
    PluginDefinition of(Pins pins);

    /** The process that moves a document with these pins. */
    default ProcessDefinition process(Pins pins) {
        return of(pins).process(pins.process())
                .orElseThrow(() -> new IllegalStateException(
                        "Definitions " + pins.definition() + " have no process " + pins.process()));
    }
}
