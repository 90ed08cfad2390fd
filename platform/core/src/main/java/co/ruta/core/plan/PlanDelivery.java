package co.ruta.core.plan;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.deadline.WindowView;
import co.ruta.core.document.Delivery;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.ExtraFields;
import co.ruta.core.process.DeliveryMaker;
import co.ruta.core.process.DocumentAtHand;
import co.ruta.core.process.TransitionRequest;
import co.ruta.core.territory.Territories;
import jakarta.inject.Inject;
import java.util.Optional;

/** Assembles what is frozen when a plan is delivered; lateness is decided by the server's clock, here. */
@Service
class PlanDelivery implements DeliveryMaker {
    private final PlanReader reader;
    private final Territories territories;
    private final Deadlines deadlines;

    @Inject
    PlanDelivery(PlanReader reader, Territories territories, Deadlines deadlines) {
        this.reader = reader;
        this.territories = territories;
        this.deadlines = deadlines;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.IMPROVEMENT_PLAN;
    }

    @Override
    public Delivery make(Principal who, DocumentAtHand atHand, TransitionRequest request, String to) {
        Document document = atHand.document();
        PlanContent content = reader.content(document, reader.draft(atHand));
        Optional<WindowView> window =
                reader.subject(document).stage().deadline().flatMap(it -> deadlines.window(atHand, it));
        return new Delivery(
                document,
                request.revision(),
                request.idempotencyKey(),
                ExtraFields.delivered(PlanJson.json(content), atHand.rows()),
                Optional.empty(),
                territories.get(document.ref().territory()).values().receiptCode(),
                window.flatMap(it -> it.closes().date()),
                window.filter(WindowView::late).isPresent(),
                request.transition(),
                to,
                request.note());
    }
}
