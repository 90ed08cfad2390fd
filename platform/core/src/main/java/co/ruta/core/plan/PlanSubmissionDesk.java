package co.ruta.core.plan;

import co.ruta.core.Service;
import co.ruta.core.account.PeopleNames;
import co.ruta.core.account.Principal;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.deadline.SpanishDates;
import co.ruta.core.document.BesideDifference;
import co.ruta.core.document.BesideDifference.Told;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Submission;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.territory.Territories;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.definition.ProcessDefinition.State;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Receipts, submissions and what changed between two versions or years. */
@Service
class PlanSubmissionDesk implements PlanSubmissions {
    private final PlanReader reader;
    private final Documents documents;
    private final PinnedDefinitions definitions;
    private final Territories territories;
    private final Deadlines deadlines;
    private final PeopleNames people;
    private final BesideDifference beside;

    @Inject
    PlanSubmissionDesk(
            PlanReader reader,
            Documents documents,
            PinnedDefinitions definitions,
            Territories territories,
            Deadlines deadlines,
            PeopleNames people,
            BesideDifference beside) {
        this.reader = reader;
        this.documents = documents;
        this.definitions = definitions;
        this.territories = territories;
        this.deadlines = deadlines;
        this.people = people;
        this.beside = beside;
    }

    @Override
    public List<PlanReceipt> receipts(Principal who, DocumentRef ref) {
        Document document = reader.document(ref);
        List<Submission> all = reader.submissions().list(ref);
        Map<PersonId, String> names =
                people.of(all.stream().map(Submission::deliveredBy).collect(Collectors.toSet()));
        return all.stream()
                .sorted(Comparator.comparingInt(Submission::number).reversed())
                .map(it -> receipt(
                        document, it, names.getOrDefault(it.deliveredBy(), ""), reader.content(ref, it.number())))
                .toList();
    }

    @Override
    public PlanReceipt receipt(Principal who, DocumentRef ref, int number) {
        Document document = reader.document(ref);
        Submission submission = reader.submissions().byNumber(ref, number);
        return receipt(document, submission, people.of(submission.deliveredBy()), reader.content(ref, number));
    }

    @Override
    public SubmittedPlan submission(Principal who, DocumentRef ref, int number) {
        PlanReceipt receipt = receipt(who, ref, number);
        PlanContent content = reader.content(ref, number);
        return new SubmittedPlan(
                receipt,
                content,
                Priorities.of(content),
                Money.of(content.plan()),
                Schedule.of(content.plan(), deadlines.today(ref.territory())));
    }

    @Override
    public PlanView plan(DocumentRef ref, int number) {
        return content(ref, number).plan();
    }

    @Override
    public PlanContent content(DocumentRef ref, int number) {
        reader.document(ref);
        return reader.content(ref, number);
    }

    @Override
    public PlanDifference difference(
            Principal who, TerritoryId territory, SchoolId school, PlanVersion from, PlanVersion to) {
        PlanContent before = content(who, territory, school, from);
        PlanContent after = content(who, territory, school, to);
        List<Told> told = beside.between(
                document(territory, school, from), from.number(), document(territory, school, to), to.number());
        return new PlanDifference(from, to, label(from), label(to), PlanDiffer.between(before, after, told));
    }

    @Override
    public PlanDifference difference(Principal who, DocumentRef ref, int from, int to) {
        int year = reader.document(ref).facts().cycle();
        return difference(
                who, ref.territory(), ref.school(), PlanVersion.submitted(year, from), PlanVersion.submitted(year, to));
    }

    private Document document(TerritoryId territory, SchoolId school, PlanVersion version) {
        return documents
                .find(territory, school, version.year(), DocumentKind.IMPROVEMENT_PLAN)
                .orElseThrow(() -> Problems.notFound(
                        "DOCUMENT_NOT_FOUND",
                        "El establecimiento no tiene plan de mejoramiento de " + version.year() + "."));
    }

    private PlanContent content(Principal who, TerritoryId territory, SchoolId school, PlanVersion version) {
        Document document = document(territory, school, version);
        if (version.number().isPresent()) {
            reader.submissions().byNumber(document.ref(), version.number().get());
            return reader.content(document.ref(), version.number().get());
        }
        if (who.grants().stream().noneMatch(it -> it.isIn(territory, school))) {
            throw Problems.forbidden(
                    "ROLE_NOT_ENOUGH", "El borrador lo lee el establecimiento mientras no lo entregue.");
        }
        return reader.content(document, reader.draft(document));
    }

    private static String label(PlanVersion version) {
        return version.number()
                .map(it -> "Versión " + it + " de " + version.year())
                .orElse("Borrador de " + version.year());
    }

    private PlanReceipt receipt(Document document, Submission it, String name, PlanContent content) {
        ZoneId zone = territories.get(document.ref().territory()).zone();
        List<Goal> goals = content.plan().objectives().stream()
                .flatMap(objective -> objective.goals().stream())
                .toList();
        boolean last = it.number() == document.version() - 1;
        return new PlanReceipt(
                it.receipt(),
                it.number(),
                it.document().cycle(),
                content.plan().from(),
                content.plan().to(),
                it.deliveredAt(),
                SpanishDates.time(it.deliveredAt(), zone),
                it.deliveredBy(),
                name,
                it.closes(),
                it.late(),
                timeliness(it),
                it.sha256(),
                content.plan().objectives().size(),
                goals.size(),
                goals.stream().mapToInt(goal -> goal.indicators().size()).sum(),
                goals.stream().mapToInt(goal -> goal.actions().size()).sum(),
                Money.of(content.plan()).total(),
                last
                        ? Optional.of(definitions
                                .process(document.facts().pins())
                                .state(document.state())
                                .map(State::title)
                                .orElse(document.state()))
                        : Optional.empty());
    }

    private static String timeliness(Submission it) {
        if (it.late()) {
            return "Después del plazo"
                    + it.closes()
                            .map(day -> ", que cerró el " + SpanishDates.day(day))
                            .orElse("");
        }
        return it.closes()
                .map(day -> "A tiempo. El plazo cerraba el " + SpanishDates.day(day))
                .orElse("A tiempo. No había fecha de cierre definida");
    }
}
