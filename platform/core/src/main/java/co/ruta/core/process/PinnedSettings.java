package co.ruta.core.process;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.territory.Territories;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The settings a document was opened with: what the territory had set, over what the definitions say. */
@Service
public class PinnedSettings {
    private final PinnedDefinitions definitions;
    private final Territories territories;

    @Inject
    public PinnedSettings(PinnedDefinitions definitions, Territories territories) {
        this.definitions = definitions;
        this.territories = territories;
    }

    /** Name → value; what has neither value nor default is absent. */
    public Map<String, String> of(DocumentFacts document) {
        Map<String, String> settings = new HashMap<>();
        definitions.of(document.pins()).settings().forEach(it -> it.fallback()
                .ifPresent(value -> settings.put(it.name(), value)));
        settings.putAll(territories
                .get(document.ref().territory(), document.pins().territoryRevision())
                .values()
                .settings());
        return settings;
    }
}
