package co.ruta.core.document;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.Problems;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Freezes drafts: closes the document, numbers the version, gives the receipt, writes the trail. */
@Service
@Transactional
class SubmissionDesk implements Submissions {
    private static final int LONGEST_KEY = 64;

    private final DocumentStore documents;
    private final DraftStore drafts;
    private final SubmissionStore submissions;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SubmissionDesk(
            DocumentStore documents, DraftStore drafts, SubmissionStore submissions, AuditTrail audit, Clock clock) {
        this.documents = documents;
        this.drafts = drafts;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Submission freeze(Principal who, Delivery delivery) {
        verifyKey(delivery.idempotencyKey());
        Document before = delivery.document();
        DocumentRef ref = before.ref();
        String content = CanonicalJson.of(delivery.content());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        StateChange change =
                new StateChange(ref, delivery.revision(), delivery.transition(), delivery.to(), false, delivery.note());
        if (before.revision() != delivery.revision() || !documents.close(change, now)) {
            return answered(ref, delivery.idempotencyKey()).orElseThrow(() -> whyNot(delivery));
        }
        documents.addTransition(
                ref,
                new DocumentTransition(
                        0, delivery.transition(), before.state(), delivery.to(), who.person(), now, delivery.note()));
        // The counter is the only row a whole territory shares: raised last but one, it is held shortly.
        String sha256 = CanonicalJson.sha256(content);
        DocumentFacts facts = before.facts();
        long number = submissions.nextReceipt(ref.territory(), facts.kind(), facts.cycle());
        Submission submission = new Submission(
                facts,
                before.version(),
                sha256,
                delivery.ratings(),
                receipt(delivery.receiptPrefix(), facts, number),
                now,
                who.person(),
                delivery.closes(),
                delivery.late());
        submissions.add(submission, content, delivery.idempotencyKey());
        audit.append(DocumentDesk.event(who, ref, "DOCUMENT_SUBMITTED", detail(submission)));
        return submission;
    }

    @Override
    public Optional<Submission> answered(DocumentRef ref, String idempotencyKey) {
        return submissions.byKey(ref, idempotencyKey);
    }

    @Override
    public List<Submission> list(DocumentRef ref) {
        return submissions.list(ref);
    }

    @Override
    public Submission byNumber(DocumentRef ref, int number) {
        return list(ref).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(SubmissionDesk::notFound);
    }

    @Override
    public Optional<Submission> latest(DocumentRef ref) {
        List<Submission> all = list(ref);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public String content(DocumentRef ref, int number) {
        return submissions.content(ref, number).orElseThrow(SubmissionDesk::notFound);
    }

    @Override
    public List<Submission> latestOfCycle(TerritoryId territory, int cycle, DocumentKind kind) {
        return submissions.latestOfCycle(territory, cycle, kind);
    }

    private ProblemException whyNot(Delivery delivery) {
        Document now = documents.get(delivery.document().ref()).orElseThrow(DocumentDesk::notFound);
        if (!now.editable()) {
            return Problems.conflict(
                    "DOCUMENT_CLOSED", "El documento ya fue entregado o su estado actual no admite la entrega.");
        }
        if (now.revision() != delivery.revision()) {
            return DocumentDesk.changed();
        }
        int open = drafts.conflicts(delivery.document().ref()).size();
        return Problems.conflict(
                "DRAFT_IN_CONFLICT",
                "Hay " + open + (open == 1 ? " respuesta" : " respuestas")
                        + " con valores distintos de dos personas. Elija cuál queda antes de entregar.");
    }

    private static void verifyKey(String key) {
        boolean plain = key.chars().allMatch(it -> it > ' ' && it < 127);
        if (key.isEmpty() || key.length() > LONGEST_KEY || !plain) {
            throw Problems.invalid(
                    "Idempotency-Key",
                    "IDEMPOTENCY_KEY_INVALID",
                    "La clave de la solicitud debe tener de 1 a " + LONGEST_KEY
                            + " caracteres sin espacios ni tildes.");
        }
    }

    private static String receipt(String prefix, DocumentFacts facts, long number) {
        return "%s-%s-%d-%05d".formatted(prefix, facts.kind().receiptMark(), facts.cycle(), number);
    }

    private static String detail(Submission submission) {
        return Json.createObjectBuilder()
                .add("number", submission.number())
                .add("receipt", submission.receipt())
                .add("sha256", submission.sha256())
                .add("late", submission.late())
                .build()
                .toString();
    }

    private static ProblemException notFound() {
        return Problems.notFound("SUBMISSION_NOT_FOUND", "El documento no tiene una entrega con ese número.");
    }
}
