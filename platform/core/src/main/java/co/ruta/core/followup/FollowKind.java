package co.ruta.core.followup;

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

/** The follow-up, for those who look at documents of any kind. */
@Service
class FollowKind implements StageKind {
    private final FollowUps followUps;
    private final FollowReader reader;

    @Inject
    FollowKind(FollowUps followUps, FollowReader reader) {
        this.followUps = followUps;
        this.reader = reader;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.FOLLOW_UP;
    }

    @Override
    public NodeNames names(DocumentRef document) {
        return new FollowNames(new Lines(reader.plan(reader.document(document)), reader.draft(document)));
    }

    @Override
    public List<Receipt> receipts(Principal who, DocumentRef document) {
        return List.copyOf(followUps.receipts(who, document));
    }

    @Override
    public Delivered delivered(Principal who, DocumentRef document, int number) {
        return new DeliveredFollowUp(followUps.submission(who, document, number));
    }

    @Override
    public Changed changed(Principal who, DocumentRef document, int from, int to) {
        return new ChangedFollowUp(followUps.difference(who, document, from, to));
    }

    @Override
    public StageWork work(Principal who, Document document, ProcessView view) {
        return new FollowWork(followUps.view(who, document.ref()), view);
    }

    @Override
    public Beginning beginning(Principal who, TerritoryId territory, SchoolId school, int cycle, int year) {
        FollowUps.Start start = followUps.start(who, territory, school, year);
        Optional<Todo> todo = start.mayOpen()
                ? Optional.of(Todo.on(
                        StepPage.FOLLOW_UP, "Comience el seguimiento del plan de " + year, "Comenzar el seguimiento"))
                : Optional.empty();
        return new Beginning(
                start.waitsFor()
                        .or(() ->
                                start.mayOpen() ? Optional.empty() : Optional.of("Lo comienza el equipo de gestión.")),
                todo);
    }
}
