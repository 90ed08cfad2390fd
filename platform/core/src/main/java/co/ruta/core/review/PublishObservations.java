package co.ruta.core.review;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.process.EffectPerformer;
import co.ruta.core.process.TransitionRequest;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Shows the reviewer's observations to the school, all at once, with the return. */
@Service
class PublishObservations implements EffectPerformer {
    private final ObservationStore store;
    private final Clock clock;

    @Inject
    PublishObservations(ObservationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Effect performs() {
        return Effect.PUBLISH_OBSERVATIONS;
    }

    @Override
    public void perform(Principal who, Document document, TransitionRequest request) {
        store.publish(document.ref(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
