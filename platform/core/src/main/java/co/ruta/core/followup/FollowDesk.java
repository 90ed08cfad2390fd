package co.ruta.core.followup;

import co.ruta.core.Service;
import co.ruta.core.account.PeopleNames;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.deadline.SpanishDates;
import co.ruta.core.document.BesideDifference;
import co.ruta.core.document.Conflict;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.evidence.EvidenceRules;
import co.ruta.core.followup.FollowView.Cut;
import co.ruta.core.followup.FollowView.Mark;
import co.ruta.core.followup.FollowView.Newer;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.plan.UnmetGoals.UnmetGoal;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.core.stage.Mend;
import co.ruta.core.stage.Point;
import co.ruta.core.territory.Territories;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The entrance: fetches, lets the values speak, stores. */
@Service
class FollowDesk implements FollowUps {
    private final FollowOpening opening;
    private final FollowReader reader;
    private final Documents documents;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Deadlines deadlines;
    private final Territories territories;
    private final PeopleNames people;
    private final UnmetInFollowUps unmet;
    private final PlanInFollowUp plans;
    private final BesideDifference beside;
    private final AuditTrail audit;

    @Inject
    FollowDesk(
            FollowOpening opening,
            FollowReader reader,
            Documents documents,
            Drafts drafts,
            Submissions submissions,
            Deadlines deadlines,
            Territories territories,
            PeopleNames people,
            UnmetInFollowUps unmet,
            PlanInFollowUp plans,
            BesideDifference beside,
            AuditTrail audit) {
        this.opening = opening;
        this.reader = reader;
        this.documents = documents;
        this.drafts = drafts;
        this.submissions = submissions;
        this.deadlines = deadlines;
        this.territories = territories;
        this.people = people;
        this.unmet = unmet;
        this.plans = plans;
        this.beside = beside;
        this.audit = audit;
    }

    @Override
    public Optional<DocumentRef> find(TerritoryId territory, SchoolId school, int year) {
        return documents.find(territory, school, year, DocumentKind.FOLLOW_UP).map(Document::ref);
    }

    @Override
    public Start start(Principal who, TerritoryId territory, SchoolId school, int year) {
        return opening.start(who, territory, school, year);
    }

    @Override
    @Transactional
    public DocumentRef open(Principal who, TerritoryId territory, SchoolId school, int year) {
        return opening.open(who, territory, school, year);
    }

    @Override
    public FollowView view(Principal who, DocumentRef ref) {
        Document document = reader.document(ref);
        FollowedPlan plan = reader.plan(document);
        FollowDraft draft = reader.draft(ref);
        FollowPermission permission = FollowPermission.of(who, ref);
        Viewing viewing = new Viewing(plan, draft);
        return new FollowView(
                ref,
                document.facts().cycle(),
                plan.receipt() + ", versión " + plan.number(),
                draft.revision(),
                document.editable(),
                document.editable() && permission.team(),
                document.editable() && permission.rows(),
                deadlines.today(ref.territory()),
                viewing.setup(),
                viewing.cuts(),
                viewing.objectives(),
                viewing.communications(),
                draft.conflicts().stream().map(Conflict::path).toList(),
                reader.newer(document)
                        .map(it -> new Newer(
                                it.number(), plan.number(), it.receipt(), document.editable() && permission.team())),
                viewing.dropped());
    }

    @Override
    @Transactional
    public String addCut(Principal who, DocumentRef ref, LocalDate date, String title) {
        Document document = reader.document(ref);
        FollowDraft draft = reader.draft(ref);
        List<Cut> cuts = new Viewing(reader.plan(document), draft).cuts();
        judge(document, date);
        if (cuts.stream().anyMatch(it -> it.date().filter(date::equals).isPresent())) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    List.of(Problem.at(
                            "cuts/date",
                            "CUT_ALREADY_THERE",
                            "Ya hay un corte del " + SpanishDates.day(date)
                                    + ". Ábralo para completarlo, o use otra fecha.")));
        }
        String id = Ids.mint();
        Map<String, DraftValue> rows = new LinkedHashMap<>();
        rows.put(FollowField.CUT_DATE.path(id), DraftValue.text(date.toString()));
        if (!title.isBlank()) {
            rows.put(FollowField.CUT_TITLE.path(id), DraftValue.text(title.strip()));
        }
        cuts.stream()
                .filter(it -> it.date().filter(date::isAfter).isPresent())
                .reduce((earlier, later) -> later)
                .ifPresent(before -> before.marks().forEach(it -> carry(rows, id, it)));
        List<Operation> operations = new ArrayList<>();
        rows.forEach((path, value) -> operations.add(Operation.put(Ids.mint(), path, 0, value)));
        for (int from = 0; from < operations.size(); from += Drafts.MOST_OPERATIONS) {
            drafts.apply(
                    who, ref, operations.subList(from, Math.min(operations.size(), from + Drafts.MOST_OPERATIONS)));
        }
        return id;
    }

    /** Nothing is typed twice: what an action had reached is where it begins now. */
    private static void carry(Map<String, DraftValue> rows, String cut, Mark before) {
        before.progress()
                .ifPresent(it -> rows.put(FollowField.PROGRESS.path(cut, before.action()), DraftValue.number(it)));
        before.state()
                .ifPresent(it -> rows.put(FollowField.STATE.path(cut, before.action()), DraftValue.text(it.name())));
        before.cause()
                .ifPresent(it -> rows.put(FollowField.CAUSE.path(cut, before.action()), DraftValue.text(it.name())));
    }

    private void judge(Document document, LocalDate date) {
        LocalDate today = deadlines.today(document.ref().territory());
        new FollowValues(document.facts().cycle(), today, new EvidenceRules(sha256 -> false))
                .check("cuts/date", FollowField.CUT_DATE, DraftValue.text(date.toString()))
                .ifPresent(it -> {
                    throw new ProblemException(ProblemKind.INVALID, List.of(it));
                });
    }

    @Override
    @Transactional
    public void followLatest(Principal who, DocumentRef ref) {
        Document document = reader.document(ref);
        if (!FollowPermission.of(who, ref).team()) {
            throw Problems.forbidden("NOT_ALLOWED_ROLE", "El equipo de gestión pasa el seguimiento a otra versión.");
        }
        if (!document.editable()) {
            throw Problems.conflict(
                    "DOCUMENT_CLOSED", "El año está cerrado. Reábralo para seguir otra versión del plan.");
        }
        Submission plan = plans.move(who, ref);
        audit.append(new AuditEvent(
                ref.territory(),
                Optional.of(who.person()),
                "FOLLOW_UP_MOVED",
                Optional.of(ref.school()),
                Optional.of(ref.document()),
                Json.createObjectBuilder()
                        .add("plan", plan.receipt())
                        .add("number", plan.number())
                        .build()
                        .toString()));
    }

    @Override
    public List<Point> lacking(Principal who, DocumentRef ref) {
        Document document = reader.document(ref);
        return Stream.concat(
                        reader.newer(document).map(Lacking::newer).stream(),
                        Lacking.in(new Viewing(reader.plan(document), reader.draft(ref))).stream())
                .map(it -> new Point(it.code(), it.message(), new Mend(StepPage.FOLLOW_UP, it.where(), it.where())))
                .toList();
    }

    @Override
    public List<FollowReceipt> receipts(Principal who, DocumentRef ref) {
        reader.document(ref);
        ZoneId zone = territories.get(ref.territory()).zone();
        return submissions.list(ref).stream()
                .sorted(Comparator.comparingInt((Submission it) -> it.number()).reversed())
                .map(it -> new FollowReceipt(
                        it.receipt(),
                        it.number(),
                        it.document().cycle(),
                        SpanishDates.time(it.deliveredAt(), zone),
                        people.of(it.deliveredBy()),
                        it.sha256()))
                .toList();
    }

    @Override
    public List<FollowLine> submission(Principal who, DocumentRef ref, int number) {
        reader.document(ref);
        submissions.byNumber(ref, number);
        return FollowContent.lines(submissions.content(ref, number));
    }

    @Override
    public List<FollowChange> difference(Principal who, DocumentRef ref, int from, int to) {
        Document document = reader.document(ref);
        List<FollowChange> changes = new ArrayList<>(changes(submission(who, ref, from), submission(who, ref, to)));
        beside.between(document, Optional.of(from), document, Optional.of(to))
                .forEach(it -> changes.add(new FollowChange(it.path(), it.sentence(), it.before(), it.after())));
        return changes;
    }

    static List<FollowChange> changes(List<FollowLine> from, List<FollowLine> to) {
        Map<String, FollowLine> before = new LinkedHashMap<>();
        from.forEach(it -> before.put(it.path(), it));
        List<FollowChange> changes = new ArrayList<>();
        for (FollowLine now : to) {
            FollowLine old = before.remove(now.path());
            String subject = now.section() + ". " + now.title();
            if (old == null) {
                changes.add(new FollowChange(
                        now.path(),
                        subject + ": se registró «" + now.text() + "»",
                        Optional.empty(),
                        Optional.of(now.text())));
            } else if (!old.text().equals(now.text())) {
                changes.add(new FollowChange(
                        now.path(),
                        subject + ": pasó de «" + old.text() + "» a «" + now.text() + "»",
                        Optional.of(old.text()),
                        Optional.of(now.text())));
            }
        }
        before.values()
                .forEach(it -> changes.add(new FollowChange(
                        it.path(),
                        it.section() + ". " + it.title() + ": se quitó «" + it.text() + "»",
                        Optional.of(it.text()),
                        Optional.empty())));
        return changes;
    }

    @Override
    public List<UnmetGoal> unmet(TerritoryId territory, SchoolId school, int year) {
        return unmet.of(territory, school, year);
    }
}
