package co.ruta.core.review;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.document.Document;
import co.ruta.core.json.Json;
import co.ruta.core.process.EffectPerformer;
import co.ruta.core.process.TransitionRequest;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import jakarta.inject.Inject;
import java.util.Optional;

/** Records which submission was accepted; what the school had marked as mended is settled with it. */
@Service
class Accept implements EffectPerformer {
    private final ObservationStore store;
    private final AuditTrail audit;

    @Inject
    Accept(ObservationStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    @Override
    public Effect performs() {
        return Effect.ACCEPT;
    }

    @Override
    public void perform(Principal who, Document document, TransitionRequest request) {
        int settled = store.closeDone(document.ref());
        audit.append(new AuditEvent(
                document.ref().territory(),
                Optional.of(who.person()),
                "SUBMISSION_ACCEPTED",
                Optional.of(document.ref().school()),
                Optional.of(document.ref().document()),
                Json.createObjectBuilder()
                        .add("submission", document.version() - 1)
                        .add("observationsSettled", settled)
                        .build()
                        .toString()));
    }
}
