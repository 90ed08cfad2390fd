package co.ruta.core.plan;

import co.ruta.core.Service;
import co.ruta.core.account.PeopleNames;
import co.ruta.core.account.Principal;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.document.Conflict;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.DraftRow;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plan.PlanDraftView.Mark;
import co.ruta.core.plan.PlanOverview.EditionLine;
import co.ruta.core.plan.PlanOverview.Next;
import co.ruta.core.plan.PlanOverview.PlanLine;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.process.ProcessView;
import co.ruta.core.process.Processes;
import co.ruta.core.stage.NodeNames;
import co.ruta.core.stage.Point;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages of a plan: fetches, asks the parts that know, hands out. */
@Service
class PlanDesk implements Plans {
    private final PlanReader reader;
    private final PlanStore store;
    private final PlanOpening opening;
    private final Prefill prefill;
    private final Documents documents;
    private final PinnedDefinitions definitions;
    private final Processes processes;
    private final Deadlines deadlines;
    private final Territories territories;
    private final PeopleNames people;

    @Inject
    PlanDesk(
            PlanReader reader,
            PlanStore store,
            PlanOpening opening,
            Prefill prefill,
            Documents documents,
            PinnedDefinitions definitions,
            Processes processes,
            Deadlines deadlines,
            Territories territories,
            PeopleNames people) {
        this.reader = reader;
        this.store = store;
        this.opening = opening;
        this.prefill = prefill;
        this.documents = documents;
        this.definitions = definitions;
        this.processes = processes;
        this.deadlines = deadlines;
        this.territories = territories;
        this.people = people;
    }

    @Override
    public PlanOverview overview(Principal who, TerritoryId territory, SchoolId school) {
        List<PlanEdition> editions = store.editions(territory, school);
        return overview(who, territory, school, editions, nextYear(territories.get(territory), editions));
    }

    @Override
    public PlanOverview overview(Principal who, TerritoryId territory, SchoolId school, int cycle) {
        List<PlanEdition> editions = store.editions(territory, school);
        Optional<Integer> year = PlanOpening.stage(territories.get(territory))
                .map(it -> PlanOpening.year(it, cycle))
                .filter(it -> editions.stream().noneMatch(edition -> edition.year() == it));
        return overview(who, territory, school, editions, year);
    }

    private PlanOverview overview(
            Principal who, TerritoryId territory, SchoolId school, List<PlanEdition> editions, Optional<Integer> year) {
        List<PlanLine> plans = store.ofSchool(territory, school).stream()
                .map(it -> line(it, editions))
                .toList();
        return new PlanOverview(plans, year.map(it -> next(who, territory, school, it)));
    }

    /** The latest open cycle whose plan has no document yet. */
    private static Optional<Integer> nextYear(Territory territory, List<PlanEdition> editions) {
        Optional<StageDefinition> stage = PlanOpening.stage(territory);
        return stage.flatMap(it -> territory.values().openCycles().stream()
                .map(CycleValues::year)
                .map(cycle -> PlanOpening.year(it, cycle))
                .filter(year -> editions.stream().noneMatch(edition -> edition.year() == year))
                .max(Comparator.naturalOrder()));
    }

    private PlanLine line(Plan plan, List<PlanEdition> editions) {
        return new PlanLine(
                plan.id(),
                plan.from(),
                plan.to(),
                plan.current(),
                plan.replaced(),
                editions.stream()
                        .filter(it -> it.plan().equals(plan.id()))
                        .map(this::line)
                        .toList());
    }

    private EditionLine line(PlanEdition edition) {
        Document document = documents.get(edition.document());
        return new EditionLine(
                edition.document(),
                edition.year(),
                document.state(),
                stateTitle(document),
                document.stateSince(),
                document.version() - 1,
                document.editable());
    }

    @Override
    public Next next(Principal who, TerritoryId id, SchoolId school, int year) {
        Territory territory = territories.get(id);
        Optional<ProblemException> obstacle = opening.obstacle(territory, school, year);
        List<Plan> inForce =
                store.ofSchool(id, school).stream().filter(Plan::current).toList();
        List<PlanEdition> editions = store.editions(id, school);
        OpenEdition.Horizon usual = PlanOpening.usual(year);
        int cycle = PlanOpening.stage(territory)
                .map(it -> PlanOpening.cycle(it, year))
                .orElse(year);
        return new Next(
                year,
                obstacle.isEmpty() && opening.mayOpen(who, id, school),
                obstacle.map(it -> it.problems().get(0).message()),
                inForce.stream().filter(it -> it.covers(year)).findFirst().map(it -> line(it, editions)),
                usual,
                inForce.stream()
                        .filter(it -> it.overlaps(usual.from(), usual.to()))
                        .map(it -> line(it, editions))
                        .toList(),
                prefill.assessment(id, school, cycle)
                        .map(it -> prefill.opportunities(it).size())
                        .orElse(0),
                prefill.unmet(id, school, year - 1).size());
    }

    @Override
    @Transactional
    public DocumentRef open(Principal who, TerritoryId territory, SchoolId school, OpenEdition request) {
        return opening.open(who, territory, school, request);
    }

    @Override
    public PlanHead head(Principal who, DocumentRef ref) {
        return head(who, reader.document(ref));
    }

    private PlanHead head(Principal who, Document document) {
        PlanEdition edition = reader.edition(document);
        Plan plan = reader.plan(edition);
        PlanPermission permission = PlanPermission.of(who, document.ref());
        return new PlanHead(
                document.ref(),
                plan.id(),
                edition.year(),
                plan.from(),
                plan.to(),
                reader.subject(document).catalogue().title(),
                document.state(),
                stateTitle(document),
                document.editable(),
                document.editable() && permission.writes(),
                permission.all(),
                permission.areas(),
                document.editable() && permission.contributes(),
                reader.adjusting(document),
                reader.answers(edition)
                        .map(it -> "Autoevaluación de " + it.document().cycle() + ", versión " + it.number()),
                document.revision(),
                document.version(),
                reader.subject(document)
                        .stage()
                        .deadline()
                        .flatMap(it -> deadlines.window(
                                document.ref().territory(), document.ref().school(), edition.year(), it)));
    }

    private String stateTitle(Document document) {
        return definitions
                .process(document.facts().pins())
                .state(document.state())
                .map(State::title)
                .orElse(document.state());
    }

    @Override
    public PlanSummary summary(Principal who, DocumentRef ref) {
        Document document = reader.document(ref);
        PlanDraft draft = reader.draft(document);
        return summary(who, document, draft, reader.content(document, draft));
    }

    private PlanSummary summary(Principal who, Document document, PlanDraft draft, PlanContent content) {
        PlanNames names = new PlanNames(List.of(content));
        List<Point> conflicts = draft.conflicts().stream()
                .map(Conflict::path)
                .sorted()
                .map(it -> new Point(
                        "DRAFT_IN_CONFLICT",
                        "Resuelva la diferencia en " + names.title(it).orElse(it),
                        names.mend(it)))
                .toList();
        return Summing.of(
                content,
                conflicts,
                reader.adjusting(document),
                PlanPermission.of(who, document.ref()),
                document.editable());
    }

    @Override
    public PlanDraftView draft(Principal who, DocumentRef ref) {
        Document document = reader.document(ref);
        PlanDraft draft = reader.draft(document);
        Map<PersonId, String> names =
                people.of(draft.rows().values().stream().map(DraftRow::author).collect(Collectors.toSet()));
        TreeMap<String, Mark> rows = new TreeMap<>();
        draft.rows()
                .forEach((path, row) -> rows.put(
                        path, new Mark(row.rev(), names.getOrDefault(row.author(), ""), row.at(), row.deleted())));
        return new PlanDraftView(head(who, document), reader.content(document, draft), rows, draft.conflicts());
    }

    @Override
    public PlanView plan(DocumentRef ref) {
        Document document = reader.document(ref);
        return reader.view(document, reader.draft(document));
    }

    @Override
    public PriorityScheme scheme(DocumentRef ref) {
        return reader.subject(reader.document(ref)).priorities();
    }

    @Override
    public List<PriorityView> priorities(Principal who, DocumentRef ref) {
        return Priorities.of(content(ref));
    }

    private PlanContent content(DocumentRef ref) {
        Document document = reader.document(ref);
        return reader.content(document, reader.draft(document));
    }

    @Override
    public MoneyView money(Principal who, DocumentRef ref) {
        return Money.of(plan(ref));
    }

    @Override
    public ScheduleView schedule(Principal who, DocumentRef ref) {
        return Schedule.of(plan(ref), deadlines.today(ref.territory()));
    }

    @Override
    public PlanCheck check(Principal who, DocumentRef ref) {
        Document document = reader.document(ref);
        PlanDraft draft = reader.draft(document);
        PlanContent content = reader.content(document, draft);
        PlanAnswers answers = new PlanAnswers(content, summary(who, document, draft, content));
        Optional<ProcessView.Option> option = processes.view(who, ref).delivery();
        NodeNames names = new PlanNames(List.of(content));
        return new PlanCheck(
                head(who, document),
                answers.answers(),
                option.map(ProcessView.Option::obstacles).orElse(List.of()).stream()
                        .map(it -> point(it, names))
                        .toList(),
                answers.advice(),
                new PlanDeliveryData(
                                draft,
                                deadlines.today(ref.territory()),
                                reader.adjusting(document),
                                reader.settledContent(document).map(PlanContent::adjustment))
                        .fields(),
                option);
    }

    private static Point point(Problem problem, NodeNames names) {
        return new Point(
                problem.code(), problem.message(), names.mend(problem.where().orElse("")));
    }

    @Override
    public GoalReading read(String sentence) {
        return GoalSentence.read(sentence);
    }

    @Override
    public NodeNames names(DocumentRef ref) {
        Document document = reader.document(ref);
        List<PlanContent> contents = new ArrayList<>(List.of(content(ref)));
        for (int number = document.version() - 1; number > 0; number--) {
            contents.add(reader.content(ref, number));
        }
        return new PlanNames(contents);
    }
}
