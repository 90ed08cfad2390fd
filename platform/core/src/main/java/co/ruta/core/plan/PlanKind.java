package co.ruta.core.plan;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.process.ProcessView;
import co.ruta.core.stage.Changed;
import co.ruta.core.stage.Delivered;
import co.ruta.core.stage.NodeNames;
import co.ruta.core.stage.Receipt;
import co.ruta.core.stage.StageKind;
import co.ruta.core.stage.StageWork;
import co.ruta.core.stage.Todo;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The plan, for those who look at documents of any kind. */
@Service
class PlanKind implements StageKind {
    private final Plans plans;
    private final PlanSubmissions submissions;

    @Inject
    PlanKind(Plans plans, PlanSubmissions submissions) {
        this.plans = plans;
        this.submissions = submissions;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.IMPROVEMENT_PLAN;
    }

    @Override
    public NodeNames names(DocumentRef document) {
        return plans.names(document);
    }

    @Override
    public List<Receipt> receipts(Principal who, DocumentRef document) {
        return List.copyOf(submissions.receipts(who, document));
    }

    @Override
    public Delivered delivered(Principal who, DocumentRef document, int number) {
        return submissions.submission(who, document, number);
    }

    @Override
    public Changed changed(Principal who, DocumentRef document, int from, int to) {
        return submissions.difference(who, document, from, to);
    }

    @Override
    public StageWork work(Principal who, Document document, ProcessView view) {
        return new PlanWork(
                plans.summary(who, document.ref()), view, document.facts().cycle());
    }

    @Override
    public Beginning beginning(Principal who, TerritoryId territory, SchoolId school, int cycle, int year) {
        PlanOverview.Next next = plans.next(who, territory, school, year);
        Optional<Todo> todo = next.mayOpen()
                ? Optional.of(Todo.on(
                        StepPage.PLAN,
                        next.continues().isPresent()
                                ? "Continúe el plan de mejoramiento en " + year
                                : "Comience el plan de mejoramiento " + year,
                        next.continues().isPresent() ? "Continuar el plan" : "Comenzar el plan"))
                : Optional.empty();
        return new Beginning(
                next.waitsFor().or(() -> next.mayOpen() ? Optional.empty() : Optional.of("Lo comienza la rectoría.")),
                todo);
    }
}
