package co.ruta.core.followup;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DraftRules;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.ExtraFields;
import co.ruta.core.document.Operation;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.evidence.EvidenceRules;
import co.ruta.core.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;

/** What the paths of a follow-up mean, which values they take and who writes them. */
@Service
class FollowRules implements DraftRules {
    private final Provider<PlanInFollowUp> plans;
    private final Provider<Evidence> evidence;
    private final Provider<Deadlines> deadlines;
    private final Provider<Drafts> drafts;

    @Inject
    FollowRules(
            Provider<PlanInFollowUp> plans,
            Provider<Evidence> evidence,
            Provider<Deadlines> deadlines,
            Provider<Drafts> drafts) {
        this.plans = plans;
        this.evidence = evidence;
        this.deadlines = deadlines;
        this.drafts = drafts;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.FOLLOW_UP;
    }

    @Override
    public List<Problem> check(DocumentFacts document, Principal who, List<Operation> operations) {
        FollowedPlan plan = plans.get().of(document.ref(), document.cycle());
        FollowPermission permission = FollowPermission.of(who, document.ref());
        FollowValues values = new FollowValues(
                document.cycle(),
                deadlines.get().today(document.ref().territory()),
                new EvidenceRules(sha256 -> evidence.get()
                        .exists(document.ref().territory(), document.ref().school(), sha256)));
        return operations.stream()
                .flatMap(it -> check(document, who, plan, permission, values, it).stream())
                .toList();
    }

    @Override
    public Optional<Problem> beside(DocumentFacts document, Principal who, String path) {
        String[] node = ExtraFields.node(path).split("/");
        boolean row = node.length == 4 && node[0].equals("cuts");
        FollowField like = !row
                ? FollowField.SETUP_OWNER
                : node[2].equals("actions") ? FollowField.RESULT : FollowField.GOAL_COMMENT;
        boolean known = !row
                || FollowPlace.of(like.path(node[1], node[3]))
                        .filter(plans.get().of(document.ref(), document.cycle())::knows)
                        .isPresent();
        return known
                ? FollowPermission.of(who, document.ref()).refuse(path, like)
                : Optional.of(
                        Problem.at(path, "UNKNOWN_PLAN_NODE", "Eso no está en la versión del plan que se sigue."));
    }

    private Optional<Problem> check(
            DocumentFacts document,
            Principal who,
            FollowedPlan plan,
            FollowPermission permission,
            FollowValues values,
            Operation operation) {
        String path = operation.path();
        Optional<FollowPlace> found = FollowPlace.of(path);
        if (found.isEmpty()) {
            return Optional.of(Problem.at(
                    path, "UNKNOWN_FIELD", "El seguimiento no tiene el campo «" + path + "». Revise la dirección."));
        }
        FollowPlace place = found.get();
        Optional<Problem> refused = permission.refuse(path, place.field());
        if (refused.isPresent()) {
            return refused;
        }
        if (!plan.knows(place)) {
            return Optional.of(Problem.at(
                    path,
                    "UNKNOWN_PLAN_NODE",
                    "Eso no está en la versión del plan que se sigue. Actualice la página y vuelva a registrarlo."));
        }
        boolean touchesExisting = operation.value().isEmpty() || operation.baseRev() > 0;
        if (touchesExisting
                && place.field().value() == FollowField.Value.EVIDENCE
                && !permission.team()
                && foreign(document, who, path)) {
            return Optional.of(Problem.at(
                    path,
                    "NOT_ALLOWED_EVIDENCE",
                    "Esta evidencia la agregó otra persona; la cambia el equipo de gestión."));
        }
        return operation.value().flatMap(it -> values.check(path, place.field(), it));
    }

    private boolean foreign(DocumentFacts document, Principal who, String path) {
        return drafts.get().rows(document.ref(), 0).live().stream()
                .anyMatch(it -> it.path().equals(path) && !it.author().equals(who.person()));
    }
}
