package co.ruta.core.assessment;

import co.ruta.core.Service;
import co.ruta.core.account.PeopleNames;
import co.ruta.core.account.Principal;
import co.ruta.core.assessment.TerritoryFigures.Figures;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.problem.Problem;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.process.ProcessView;
import co.ruta.core.process.Processes;
import co.ruta.core.stage.NodeNames;
import co.ruta.core.stage.Point;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.TerritoryDefinition.Thresholds;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The pages of a self-assessment: fetches, asks the parts that know, hands out. */
@Service
class AssessmentDesk implements Assessments {
    private final AssessmentReader reader;
    private final PinnedDefinitions definitions;
    private final Processes processes;
    private final Deadlines deadlines;
    private final TerritoryFigures figures;
    private final PeopleNames people;

    @Inject
    AssessmentDesk(
            AssessmentReader reader,
            PinnedDefinitions definitions,
            Processes processes,
            Deadlines deadlines,
            TerritoryFigures figures,
            PeopleNames people) {
        this.reader = reader;
        this.definitions = definitions;
        this.processes = processes;
        this.deadlines = deadlines;
        this.figures = figures;
        this.people = people;
    }

    @Override
    public AssessmentHead head(Principal who, DocumentRef ref) {
        return head(who, reader.document(ref));
    }

    private AssessmentHead head(Principal who, Document document) {
        Subject subject = reader.subject(document);
        WritePermission permission = WritePermission.of(who, document.ref());
        return new AssessmentHead(
                document.ref(),
                document.facts().cycle(),
                subject.catalogue().id(),
                subject.catalogue().title(),
                document.state(),
                definitions
                        .process(document.facts().pins())
                        .state(document.state())
                        .map(State::title)
                        .orElse(document.state()),
                document.editable(),
                document.editable() && permission.writes(),
                permission.ratesAll(),
                permission.areas(),
                document.editable() && permission.contributes(),
                document.revision(),
                document.version(),
                subject.stage()
                        .deadline()
                        .flatMap(it -> deadlines.window(
                                document.ref().territory(),
                                document.ref().school(),
                                document.facts().cycle(),
                                it)));
    }

    @Override
    public AssessmentSummary summary(Principal who, DocumentRef ref) {
        Document document = reader.document(ref);
        Subject subject = reader.subject(document);
        AssessmentDraft draft = reader.draft(document);
        WritePermission permission = WritePermission.of(who, ref);
        PlaceTitles titles = new PlaceTitles(subject);
        List<SuggestionView> suggestions = suggestions(document, subject, draft);
        return new AssessmentSummary(
                Progress.of(subject, draft),
                subject.stage().identityItems().size(),
                (int) new SchoolPages(subject, draft).identity(false, false).answered(),
                draft.groups().size(),
                (int) suggestions.stream().filter(it -> it.chosen().isPresent()).count(),
                (int) suggestions.stream().filter(SuggestionView::reasonMissing).count(),
                draft.conflicts().keySet().stream()
                        .sorted()
                        .map(it -> new Point(
                                "DRAFT_IN_CONFLICT",
                                "Resuelva la diferencia en " + titles.title(it).orElse(it),
                                titles.mend(it)))
                        .toList(),
                document.editable() && permission.writes(),
                permission.ratesAll(),
                permission.areas());
    }

    @Override
    public List<AreaProgress> progress(Principal who, DocumentRef ref) {
        Document document = reader.document(ref);
        return Progress.of(reader.subject(document), reader.draft(document));
    }

    @Override
    public ProcessRatingView process(Principal who, DocumentRef ref, String process) {
        Document document = reader.document(ref);
        Subject subject = reader.subject(document);
        AssessmentDraft draft = reader.draft(document);
        return new RatingPage(
                        subject,
                        draft,
                        reader.pastYear(document),
                        people.of(RatingPage.people(subject, draft, process)))
                .of(process, document.editable(), WritePermission.of(who, ref));
    }

    @Override
    public ProfileView profile(Principal who, DocumentRef ref) {
        Document document = reader.document(ref);
        Subject subject = reader.subject(document);
        int cycle = document.facts().cycle();
        Optional<Figures> territory = figures.of(ref.territory(), cycle - 1, subject.catalogue())
                .or(() -> figures.of(ref.territory(), cycle, subject.catalogue()));
        return new ProfileMaker(
                        subject.catalogue(), reader.draft(document)::level, reader.pastYear(document), territory)
                .of(cycle);
    }

    @Override
    public List<SuggestionView> suggestions(Principal who, DocumentRef ref) {
        Document document = reader.document(ref);
        return suggestions(document, reader.subject(document), reader.draft(document));
    }

    private List<SuggestionView> suggestions(Document document, Subject subject, AssessmentDraft draft) {
        Suggesting rule = new Suggesting(reader.thresholds(document), subject.lowestLevel());
        return new SuggestionMaker(
                        subject,
                        draft,
                        reader.pastYear(document),
                        rule,
                        document.facts().cycle())
                .all();
    }

    @Override
    public SuggestionRule suggestionRule(DocumentRef ref) {
        Document document = reader.document(ref);
        Thresholds thresholds = reader.thresholds(document);
        return new SuggestionRule(
                new Suggesting(thresholds, reader.subject(document).lowestLevel()).rule(),
                thresholds.opportunityUpTo(),
                thresholds.strengthFrom(),
                thresholds.source());
    }

    @Override
    public IdentityView identity(Principal who, DocumentRef ref) {
        Document document = reader.document(ref);
        WritePermission permission = WritePermission.of(who, ref);
        return pages(document)
                .identity(
                        document.editable() && permission.ratesAll(), document.editable() && permission.contributes());
    }

    @Override
    public SchoolInputs inputs(Principal who, DocumentRef ref) {
        Document document = reader.document(ref);
        return pages(document)
                .inputs(document.editable() && WritePermission.of(who, ref).ratesAll());
    }

    @Override
    public List<WorkGroupView> groups(Principal who, DocumentRef ref) {
        return pages(reader.document(ref)).groups(deadlines.today(ref.territory()));
    }

    @Override
    public List<CitedEvidence> evidence(Principal who, DocumentRef ref) {
        return pages(reader.document(ref)).evidence();
    }

    private SchoolPages pages(Document document) {
        return new SchoolPages(reader.subject(document), reader.draft(document));
    }

    @Override
    public DeliveryCheck check(Principal who, DocumentRef ref) {
        Document document = reader.document(ref);
        Subject subject = reader.subject(document);
        AssessmentDraft draft = reader.draft(document);
        DeliveryAnswers answers = new DeliveryAnswers(subject, draft, suggestions(document, subject, draft));
        Optional<ProcessView.Option> option = processes.view(who, ref).delivery();
        PlaceTitles titles = new PlaceTitles(subject);
        return new DeliveryCheck(
                head(who, document),
                answers.answers(),
                option.map(ProcessView.Option::obstacles).orElse(List.of()).stream()
                        .map(it -> point(it, titles))
                        .toList(),
                answers.advice(),
                new DeliveryData(draft, deadlines.today(ref.territory())).fields(),
                option);
    }

    @Override
    public NodeNames names(DocumentRef ref) {
        return new PlaceTitles(reader.subject(reader.document(ref)));
    }

    private static Point point(Problem problem, PlaceTitles titles) {
        return new Point(
                problem.code(), problem.message(), titles.mend(problem.where().orElse("")));
    }
}
