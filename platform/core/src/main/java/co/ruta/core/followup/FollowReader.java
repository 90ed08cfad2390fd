package co.ruta.core.followup;

import co.ruta.core.Service;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.DraftRows;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Submission;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.DocumentAtHand;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Fetches what the views of a follow-up are made from. */
@Service
class FollowReader {
    private final Documents documents;
    private final Drafts drafts;
    private final PlanInFollowUp plans;

    @Inject
    FollowReader(Documents documents, Drafts drafts, PlanInFollowUp plans) {
        this.documents = documents;
        this.drafts = drafts;
        this.plans = plans;
    }

    /** The document, when it is a follow-up. */
    Document document(DocumentRef ref) {
        Document document = documents.get(ref);
        if (document.facts().kind() != DocumentKind.FOLLOW_UP) {
            throw Problems.notFound("DOCUMENT_NOT_FOUND", "No existe ese seguimiento en este establecimiento.");
        }
        return document;
    }

    FollowedPlan plan(Document document) {
        return plans.of(document.ref(), document.facts().cycle());
    }

    /** What was delivered of the plan after the version that is followed. */
    Optional<Submission> newer(Document document) {
        return plans.newer(document.ref());
    }

    /** The same ones for everybody who asks while the document is at hand. */
    FollowedPlan plan(DocumentAtHand document) {
        return document.once(FollowedPlan.class, () -> plan(document.document()));
    }

    static FollowDraft draft(DocumentAtHand document) {
        return document.once(FollowDraft.class, () -> new FollowDraft(document.rows(), document.conflicts()));
    }

    FollowDraft draft(DocumentRef ref) {
        DraftRows rows = drafts.rows(ref, 0);
        return new FollowDraft(rows, rows.contested().isEmpty() ? List.of() : drafts.conflicts(ref));
    }
}
