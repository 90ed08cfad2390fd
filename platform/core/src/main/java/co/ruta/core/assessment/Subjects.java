package co.ruta.core.assessment;

import co.ruta.core.Service;
import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Pins;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.sdk.Stage;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds what a self-assessment is about by its pins; what is pinned never changes, so it is kept. */
@Service
class Subjects {
    private static final int MOST = 500;

    private final Catalogues catalogues;
    private final PinnedDefinitions definitions;
    private final Map<Key, Subject> known = new ConcurrentHashMap<>();

    @Inject
    Subjects(Catalogues catalogues, PinnedDefinitions definitions) {
        this.catalogues = catalogues;
        this.definitions = definitions;
    }

    Subject of(DocumentFacts facts) {
        return of(facts.ref(), facts.pins());
    }

    private Subject of(DocumentRef ref, Pins pins) {
        Key key = new Key(ref.territory(), pins);
        Subject subject = known.get(key);
        if (subject == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            subject = read(key);
            known.put(key, subject);
        }
        return subject;
    }

    private Subject read(Key key) {
        String catalogue = key.pins()
                .catalogue()
                .orElseThrow(() -> new IllegalStateException("A self-assessment pins a catalogue"));
        return new Subject(
                catalogues.get(key.territory(), key.pins().territoryRevision(), catalogue),
                definitions
                        .of(key.pins())
                        .stage(Stage.SELF_ASSESSMENT)
                        .orElseThrow(() -> new IllegalStateException("The definitions have no self-assessment")));
    }

    private record Key(TerritoryId territory, Pins pins) {}
}
