package co.ruta.core.assessment;

import co.ruta.core.Service;
import co.ruta.core.account.PeopleNames;
import co.ruta.core.account.Principal;
import co.ruta.core.assessment.VersionDifference.Change;
import co.ruta.core.deadline.SpanishDates;
import co.ruta.core.document.BesideDifference;
import co.ruta.core.document.BesideDifference.Told;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.territory.Territories;
import co.ruta.sdk.definition.ProcessDefinition.State;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Receipts, submissions and what changed between two. */
@Service
class SubmissionDesk implements AssessmentSubmissions {
    private final AssessmentReader reader;
    private final Submissions submissions;
    private final PinnedDefinitions definitions;
    private final Territories territories;
    private final PeopleNames people;
    private final BesideDifference beside;

    @Inject
    SubmissionDesk(
            AssessmentReader reader,
            Submissions submissions,
            PinnedDefinitions definitions,
            Territories territories,
            PeopleNames people,
            BesideDifference beside) {
        this.reader = reader;
        this.submissions = submissions;
        this.definitions = definitions;
        this.territories = territories;
        this.people = people;
        this.beside = beside;
    }

    @Override
    public List<ReceiptView> receipts(Principal who, DocumentRef ref) {
        Document document = reader.document(ref);
        List<Submission> all = submissions.list(ref);
        Map<co.ruta.core.id.PersonId, String> names =
                people.of(all.stream().map(Submission::deliveredBy).collect(Collectors.toSet()));
        return all.stream()
                .sorted(Comparator.comparingInt(Submission::number).reversed())
                .map(it -> receipt(document, it, names.getOrDefault(it.deliveredBy(), ""), content(ref, it.number())))
                .toList();
    }

    @Override
    public ReceiptView receipt(Principal who, DocumentRef ref, int number) {
        Document document = reader.document(ref);
        Submission submission = submissions.byNumber(ref, number);
        return receipt(document, submission, people.of(submission.deliveredBy()), content(ref, number));
    }

    @Override
    public SubmissionView submission(Principal who, DocumentRef ref, int number) {
        Document document = reader.document(ref);
        Submission submission = submissions.byNumber(ref, number);
        AssessmentContent content = content(ref, number);
        return new SubmissionPages(content)
                .view(receipt(document, submission, people.of(submission.deliveredBy()), content));
    }

    @Override
    public VersionDifference difference(Principal who, DocumentRef ref, int from, int to) {
        Document document = reader.document(ref);
        List<Change> changes = new ArrayList<>(Differ.between(content(ref, from), content(ref, to)));
        beside.between(document, Optional.of(from), document, Optional.of(to))
                .forEach(it -> changes.add(
                        new Change(it.path(), it.form(), kind(it), it.sentence(), it.before(), it.after())));
        return new VersionDifference(from, to, changes);
    }

    private static VersionDifference.Kind kind(Told it) {
        return it.before().isEmpty()
                ? VersionDifference.Kind.TEXT_ADDED
                : it.after().isEmpty() ? VersionDifference.Kind.TEXT_REMOVED : VersionDifference.Kind.TEXT_CHANGED;
    }

    private AssessmentContent content(DocumentRef ref, int number) {
        return ContentJson.read(submissions.content(ref, number));
    }

    private ReceiptView receipt(Document document, Submission it, String name, AssessmentContent content) {
        ZoneId zone = territories.get(document.ref().territory()).zone();
        int rated = (int) content.components().stream()
                .filter(component -> component.level().isPresent())
                .count();
        boolean last = it.number() == document.version() - 1;
        return new ReceiptView(
                it.receipt(),
                it.number(),
                it.document().cycle(),
                it.deliveredAt(),
                SpanishDates.time(it.deliveredAt(), zone),
                it.deliveredBy(),
                name,
                it.closes(),
                it.late(),
                timeliness(it),
                it.sha256(),
                rated,
                content.components().size() - rated,
                content.evidenceCount(),
                last ? Optional.of(state(document)) : Optional.empty());
    }

    private String state(Document document) {
        return definitions
                .process(document.facts().pins())
                .state(document.state())
                .map(State::title)
                .orElse(document.state());
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
