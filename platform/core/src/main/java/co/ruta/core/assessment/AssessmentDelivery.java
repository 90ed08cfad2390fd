package co.ruta.core.assessment;

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
import co.ruta.core.school.Schools;
import co.ruta.core.territory.Territories;
import jakarta.inject.Inject;
import java.util.Optional;

/** Assembles what is frozen when a self-assessment is delivered; lateness is decided by the server's clock, here. */
@Service
class AssessmentDelivery implements DeliveryMaker {
    private final AssessmentReader reader;
    private final Schools schools;
    private final Territories territories;
    private final Deadlines deadlines;

    @Inject
    AssessmentDelivery(AssessmentReader reader, Schools schools, Territories territories, Deadlines deadlines) {
        this.reader = reader;
        this.schools = schools;
        this.territories = territories;
        this.deadlines = deadlines;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.SELF_ASSESSMENT;
    }

    @Override
    public Delivery make(Principal who, DocumentAtHand atHand, TransitionRequest request, String to) {
        Document document = atHand.document();
        Subject subject = reader.subject(document);
        AssessmentDraft draft = AssessmentReader.draft(atHand);
        AssessmentContent content = new Freezer(subject, draft, reader.pastYear(document), reader.thresholds(document))
                .content(
                        document.facts(),
                        schools.get(document.ref().territory(), document.ref().school()));
        Optional<WindowView> window = subject.stage().deadline().flatMap(it -> deadlines.window(atHand, it));
        return new Delivery(
                document,
                request.revision(),
                request.idempotencyKey(),
                ExtraFields.delivered(ContentJson.json(content), atHand.rows()),
                Optional.of(PackedRatings.pack(subject.catalogue(), draft::level)),
                territories.get(document.ref().territory()).values().receiptCode(),
                window.flatMap(it -> it.closes().date()),
                window.filter(WindowView::late).isPresent(),
                request.transition(),
                to,
                request.note());
    }
}
