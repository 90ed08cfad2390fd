package co.ruta.core.assessment;

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
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The self-assessment, for those who look at documents of any kind. */
@Service
class AssessmentKind implements StageKind {
    private final Assessments assessments;
    private final AssessmentSubmissions submissions;

    @Inject
    AssessmentKind(Assessments assessments, AssessmentSubmissions submissions) {
        this.assessments = assessments;
        this.submissions = submissions;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.SELF_ASSESSMENT;
    }

    @Override
    public NodeNames names(DocumentRef document) {
        return assessments.names(document);
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
        return new AssessmentWork(
                assessments.summary(who, document.ref()), view, document.facts().cycle());
    }

    @Override
    public Beginning beginning(Principal who, TerritoryId territory, SchoolId school, int cycle, int year) {
        return new Beginning(
                Optional.of("Se habilita cuando la rectoría comience la vigencia " + cycle + "."), Optional.empty());
    }
}
