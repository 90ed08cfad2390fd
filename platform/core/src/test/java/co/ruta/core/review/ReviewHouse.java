package co.ruta.core.review;

import co.ruta.core.account.PeopleNames;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.document.Documents;
import co.ruta.core.process.EffectPerformer;
import co.ruta.core.process.GuardJudge;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.stage.StageKinds;
import java.time.Clock;
import java.util.List;

/** The feature over its twin; the queue and the control of deliveries live in the database's own language. */
public final class ReviewHouse {
    private final InMemoryObservations store = new InMemoryObservations();

    public GuardJudge guards(StageKinds kinds) {
        return new ObservationGuards(store, kinds);
    }

    public List<EffectPerformer> effects(AuditTrail audit, Clock clock) {
        return List.of(new PublishObservations(store, clock), new Accept(store, audit));
    }

    public Observations observations(
            Documents documents,
            PinnedDefinitions definitions,
            StageKinds kinds,
            PeopleNames people,
            AuditTrail audit,
            Clock clock) {
        return new ObservationDesk(store, documents, definitions, kinds, people, audit, clock);
    }
}
