package co.ruta.core.plan;

import co.ruta.core.Service;
import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.Pins;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.PluginDefinition;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds what a plan is about by its pins; what is pinned never changes, so it is kept. */
@Service
class PlanSubjects {
    private static final int MOST = 500;

    private final Catalogues catalogues;
    private final PinnedDefinitions definitions;
    private final Map<Key, PlanSubject> known = new ConcurrentHashMap<>();

    @Inject
    PlanSubjects(Catalogues catalogues, PinnedDefinitions definitions) {
        this.catalogues = catalogues;
        this.definitions = definitions;
    }

    PlanSubject of(DocumentFacts facts) {
        Key key = new Key(facts.ref().territory(), facts.pins());
        PlanSubject subject = known.get(key);
        if (subject == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            subject = read(key);
            known.put(key, subject);
        }
        return subject;
    }

    private PlanSubject read(Key key) {
        String catalogue =
                key.pins().catalogue().orElseThrow(() -> new IllegalStateException("A plan pins a catalogue"));
        PluginDefinition definition = definitions.of(key.pins());
        return new PlanSubject(
                catalogues.get(key.territory(), key.pins().territoryRevision(), catalogue),
                definition
                        .stage(Stage.IMPROVEMENT_PLAN)
                        .orElseThrow(() -> new IllegalStateException("The definitions have no improvement plan")),
                definition.priorities());
    }

    private record Key(TerritoryId territory, Pins pins) {}
}
