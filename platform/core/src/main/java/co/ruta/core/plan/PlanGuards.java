package co.ruta.core.plan;

import co.ruta.core.Service;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.document.Conflict;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.problem.Problem;
import co.ruta.core.process.DocumentAtHand;
import co.ruta.core.process.GuardJudge;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Judges whether a plan is ready to go: one reading of the draft for all guards asked. */
@Service
class PlanGuards implements GuardJudge {
    private final PlanReader reader;
    private final Deadlines deadlines;

    @Inject
    PlanGuards(PlanReader reader, Deadlines deadlines) {
        this.reader = reader;
        this.deadlines = deadlines;
    }

    @Override
    public Set<Guard> judges() {
        return Set.of(Guard.NO_CONFLICTS, Guard.DELIVERY_DATA_COMPLETE);
    }

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.IMPROVEMENT_PLAN);
    }

    @Override
    public List<Problem> obstacles(DocumentAtHand atHand, Set<Guard> guards) {
        Document document = atHand.document();
        PlanDraft draft = reader.draft(atHand);
        List<Problem> found = new ArrayList<>();
        if (guards.contains(Guard.NO_CONFLICTS) && !draft.conflicts().isEmpty()) {
            PlanNames names = new PlanNames(List.of(reader.content(document, draft)));
            draft.conflicts().stream()
                    .map(Conflict::path)
                    .sorted()
                    .forEach(path -> found.add(Problem.at(
                            path,
                            "DRAFT_IN_CONFLICT",
                            "Resuelva la diferencia en " + names.title(path).orElse(path))));
        }
        if (guards.contains(Guard.DELIVERY_DATA_COMPLETE)) {
            complete(found, document, draft);
        }
        return found;
    }

    private void complete(List<Problem> found, Document document, PlanDraft draft) {
        boolean objective = draft.links().nodes("objectives").stream()
                .anyMatch(it ->
                        !draft.links().text(PlanField.OBJECTIVE_TEXT.path(it)).isBlank());
        if (!objective) {
            found.add(Problem.at(
                    "objectives", "PLAN_WITHOUT_OBJECTIVE", "Escriba al menos un objetivo: el plan no tiene ninguno"));
        }
        draft.tree()
                .orphans()
                .forEach(it -> found.add(Problem.at(
                        it.path(),
                        "PLAN_NODE_WITHOUT_PARENT",
                        "«" + (it.title().isBlank() ? "Una parte sin texto" : it.title())
                                + "» quedó suelta: alguien quitó aquello de lo que dependía. Ubíquela o quítela")));
        new PlanDeliveryData(
                        draft,
                        deadlines.today(document.ref().territory()),
                        reader.adjusting(document),
                        reader.settledContent(document).map(PlanContent::adjustment))
                .fields()
                .forEach(field -> field.error()
                        .ifPresent(it -> found.add(Problem.at(field.path(), "DELIVERY_DATA_MISSING", it))));
    }
}
