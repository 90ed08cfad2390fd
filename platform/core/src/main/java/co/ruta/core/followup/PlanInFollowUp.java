package co.ruta.core.followup;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Submissions;
import co.ruta.core.followup.FollowStore.Pinned;
import co.ruta.core.plan.PlanContent;
import co.ruta.core.plan.PlanSubmissions;
import co.ruta.core.problem.Problems;
import jakarta.inject.Inject;

/** Reads the delivered plan that a follow-up pins. */
@Service
class PlanInFollowUp {
    private final FollowStore store;
    private final PlanSubmissions plans;
    private final Submissions submissions;

    @Inject
    PlanInFollowUp(FollowStore store, PlanSubmissions plans, Submissions submissions) {
        this.store = store;
        this.plans = plans;
        this.submissions = submissions;
    }

    FollowedPlan of(DocumentRef followUp, int year) {
        Pinned pinned = store.pinned(followUp)
                .orElseThrow(() ->
                        Problems.notFound("DOCUMENT_NOT_FOUND", "No existe ese seguimiento en este establecimiento."));
        DocumentRef plan = new DocumentRef(followUp.territory(), followUp.school(), pinned.plan());
        PlanContent content = plans.content(plan, pinned.number());
        return new FollowedPlan(
                submissions.byNumber(plan, pinned.number()).receipt(),
                pinned.number(),
                year,
                content.school().name(),
                content.plan());
    }
}
