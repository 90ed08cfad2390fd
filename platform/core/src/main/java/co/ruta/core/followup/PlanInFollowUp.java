package co.ruta.core.followup;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.followup.FollowStore.Pinned;
import co.ruta.core.plan.PlanContent;
import co.ruta.core.plan.PlanSubmissions;
import co.ruta.core.problem.Problems;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads the delivered plan that a follow-up pins. */
@Service
class PlanInFollowUp {
    private final FollowStore store;
    private final PlanSubmissions plans;
    private final Submissions submissions;
    private final Clock clock;

    @Inject
    PlanInFollowUp(FollowStore store, PlanSubmissions plans, Submissions submissions, Clock clock) {
        this.store = store;
        this.plans = plans;
        this.submissions = submissions;
        this.clock = clock;
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
                content.plan(),
                store.earlier(followUp).stream().map(it -> plans.plan(plan, it)).toList());
    }

    /** The plan's last delivered version, when it is later than the one that is followed. */
    Optional<Submission> newer(DocumentRef followUp) {
        return store.pinned(followUp).flatMap(pinned -> submissions
                .latest(new DocumentRef(followUp.territory(), followUp.school(), pinned.plan()))
                .filter(it -> it.number() > pinned.number()));
    }

    /** Follows the plan's last delivered version from now on. */
    Submission move(Principal who, DocumentRef followUp) {
        Submission to = newer(followUp)
                .orElseThrow(() -> Problems.conflict(
                        "PLAN_NOT_NEWER", "El seguimiento ya está sobre la última versión entregada del plan."));
        Pinned from = store.pinned(followUp).orElseThrow();
        if (!store.move(
                followUp, from, to.number(), who.person(), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw Problems.conflict(
                    "PLAN_NOT_NEWER", "Otra persona acaba de pasar el seguimiento a la última versión del plan.");
        }
        return to;
    }
}
