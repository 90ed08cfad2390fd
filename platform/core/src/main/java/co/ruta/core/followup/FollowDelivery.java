package co.ruta.core.followup;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Delivery;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.process.DeliveryMaker;
import co.ruta.core.process.DocumentAtHand;
import co.ruta.core.process.TransitionRequest;
import co.ruta.core.territory.Territories;
import jakarta.inject.Inject;
import java.util.Optional;

/** Assembles what is frozen when a year of follow-up is closed. */
@Service
class FollowDelivery implements DeliveryMaker {
    private final FollowReader reader;
    private final Territories territories;

    @Inject
    FollowDelivery(FollowReader reader, Territories territories) {
        this.reader = reader;
        this.territories = territories;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.FOLLOW_UP;
    }

    @Override
    public Delivery make(Principal who, DocumentAtHand atHand, TransitionRequest request, String to) {
        Document document = atHand.document();
        return new Delivery(
                document,
                request.revision(),
                request.idempotencyKey(),
                FollowContent.json(document.facts(), reader.plan(atHand), FollowReader.draft(atHand)),
                Optional.empty(),
                territories.get(document.ref().territory()).values().receiptCode(),
                Optional.empty(),
                false,
                request.transition(),
                to,
                request.note());
    }
}
