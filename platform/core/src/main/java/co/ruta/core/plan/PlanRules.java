package co.ruta.core.plan;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftRow;
import co.ruta.core.document.DraftRules;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.ExtraFields;
import co.ruta.core.document.Operation;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.evidence.EvidenceRules;
import co.ruta.core.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;

/**
 * What the paths of a plan mean, which values they take and who writes them. Drafts ask this while they are being made
 * themselves, hence the providers. A plain answer of the team is judged without reading the draft.
 */
@Service
class PlanRules implements DraftRules {
    private final PlanSubjects subjects;
    private final Provider<Evidence> evidence;
    private final Provider<Drafts> drafts;
    private final SentenceReader sentences = new SentenceReader();

    @Inject
    PlanRules(PlanSubjects subjects, Provider<Evidence> evidence, Provider<Drafts> drafts) {
        this.subjects = subjects;
        this.evidence = evidence;
        this.drafts = drafts;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.IMPROVEMENT_PLAN;
    }

    @Override
    public List<Operation> following(DocumentFacts document, List<Operation> operations) {
        return sentences.following(
                operations, () -> drafts.get().rows(document.ref(), 0).rows());
    }

    @Override
    public List<Problem> check(DocumentFacts document, Principal who, List<Operation> operations) {
        PlanSubject subject = subjects.of(document);
        PlanPermission permission = PlanPermission.of(who, document.ref());
        LinksOnDemand links = new LinksOnDemand(document.ref(), operations);
        PlanValues values = new PlanValues(subject, new EvidenceRules(sha256 -> evidence.get()
                .exists(document.ref().territory(), document.ref().school(), sha256)));
        return operations.stream()
                .flatMap(it -> check(who, subject, permission, links, values, it).stream())
                .toList();
    }

    @Override
    public Optional<Problem> beside(DocumentFacts document, Principal who, String path) {
        // Whoever writes a node's own words writes what is asked beside it.
        String node = ExtraFields.node(path);
        String words = node.isEmpty() || node.startsWith("rows/")
                ? PlanField.OTHER_TEXT.path("")
                : node + (node.startsWith("indicators/") || node.startsWith("resources/") ? "/name" : "/text");
        Optional<PlanPlace> place = PlanPlace.of(node.startsWith("socialisation/") ? node + "/date" : words);
        if (place.isEmpty()) {
            return Optional.of(Problem.at(path, "UNKNOWN_FIELD", "El plan de mejoramiento no tiene «" + node + "»."));
        }
        return PlanPermission.of(who, document.ref())
                .refuse(path, place.get(), new LinksOnDemand(document.ref(), List.of()), subjects.of(document));
    }

    private static Optional<Problem> check(
            Principal who,
            PlanSubject subject,
            PlanPermission permission,
            LinksOnDemand links,
            PlanValues values,
            Operation operation) {
        String path = operation.path();
        Optional<PlanPlace> found = PlanPlace.of(path);
        if (found.isEmpty()) {
            return Optional.of(Problem.at(
                    path,
                    "UNKNOWN_FIELD",
                    "El plan de mejoramiento no tiene el campo «" + path + "». Revise la dirección."));
        }
        PlanPlace place = found.get();
        Optional<Problem> refused = permission.refuse(path, place, links, subject);
        if (refused.isPresent()) {
            return refused;
        }
        boolean touchesExisting = operation.value().isEmpty() || operation.baseRev() > 0;
        if (touchesExisting
                && place.field() == PlanField.SOCIALISATION_EVIDENCE
                && !permission.all()
                && links.foreign(who, path)) {
            return Optional.of(Problem.at(
                    path,
                    "NOT_ALLOWED_EVIDENCE",
                    "Esta evidencia la agregó otra persona; la cambia el equipo de gestión."));
        }
        return operation.value().flatMap(it -> values.check(path, place, it, links));
    }

    /** Reads the draft once, when somebody needs to know what hangs on what. */
    private final class LinksOnDemand implements PlanPermission.Links {
        private final DocumentRef document;
        private final List<Operation> operations;
        private Optional<List<DraftRow>> rows = Optional.empty();
        private Optional<PlanLinks> before = Optional.empty();
        private Optional<PlanLinks> after = Optional.empty();

        LinksOnDemand(DocumentRef document, List<Operation> operations) {
            this.document = document;
            this.operations = operations;
        }

        private List<DraftRow> rows() {
            if (rows.isEmpty()) {
                rows = Optional.of(drafts.get().rows(document, 0).live());
            }
            return rows.get();
        }

        @Override
        public PlanLinks before() {
            if (before.isEmpty()) {
                before = Optional.of(new PlanLinks(rows()));
            }
            return before.get();
        }

        @Override
        public PlanLinks after() {
            if (after.isEmpty()) {
                after = Optional.of(before().with(operations));
            }
            return after.get();
        }

        boolean foreign(Principal who, String path) {
            return rows().stream()
                    .anyMatch(it -> it.path().equals(path) && !it.author().equals(who.person()));
        }
    }
}
