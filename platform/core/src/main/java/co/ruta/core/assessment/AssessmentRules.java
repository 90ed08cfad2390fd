package co.ruta.core.assessment;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftRules;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.ExtraFields;
import co.ruta.core.document.Operation;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.catalogue.Area;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;

/**
 * What the paths of a self-assessment mean, which values they take and who writes them. Drafts ask this while they are
 * being made themselves, hence the providers.
 */
@Service
class AssessmentRules implements DraftRules {
    private final Subjects subjects;
    private final Provider<Evidence> evidence;
    private final Provider<Drafts> drafts;

    @Inject
    AssessmentRules(Subjects subjects, Provider<Evidence> evidence, Provider<Drafts> drafts) {
        this.subjects = subjects;
        this.evidence = evidence;
        this.drafts = drafts;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.SELF_ASSESSMENT;
    }

    @Override
    public List<Problem> check(DocumentFacts document, Principal who, List<Operation> operations) {
        Subject subject = subjects.of(document);
        WritePermission permission = WritePermission.of(who, document.ref());
        ValueRules values = new ValueRules(subject, sha256 -> evidence.get()
                .exists(document.ref().territory(), document.ref().school(), sha256));
        return operations.stream()
                .flatMap(it -> check(document.ref(), who, subject, permission, values, it).stream())
                .toList();
    }

    @Override
    public Optional<Problem> beside(DocumentFacts document, Principal who, String path) {
        String[] node = ExtraFields.node(path).split("/");
        Place like =
                switch (node[0]) {
                    case "ratings" -> new Place(Field.NOTE, node[node.length - 1], "");
                    case "identity" -> new Place(Field.IDENTITY_ANSWER, node[node.length - 1], "");
                    case "inputs" -> new Place(Field.INPUT_INCLUSION, node[node.length - 1], "");
                    default -> new Place(Field.DELIVERY_ACT, "", "");
                };
        Subject subject = subjects.of(document);
        return stranger(path, like, subject)
                .or(() -> WritePermission.of(who, document.ref()).refuse(path, like, subject.areaOf(like), subject));
    }

    private Optional<Problem> check(
            DocumentRef document,
            Principal who,
            Subject subject,
            WritePermission permission,
            ValueRules values,
            Operation operation) {
        String path = operation.path();
        Optional<Place> found = Place.of(path);
        if (found.isEmpty()) {
            return Optional.of(Problem.at(
                    path, "UNKNOWN_FIELD", "La autoevaluación no tiene el campo «" + path + "». Revise la dirección."));
        }
        Place place = found.get();
        Optional<Problem> stranger = stranger(path, place, subject);
        if (stranger.isPresent()) {
            return stranger;
        }
        Optional<Area> area = subject.areaOf(place);
        Optional<Problem> refused = permission.refuse(path, place, area, subject);
        if (refused.isPresent()) {
            return refused;
        }
        boolean touchesExisting = operation.value().isEmpty() || operation.baseRev() > 0;
        if (touchesExisting && permission.onlyOwn(place, area) && foreign(document, who, path)) {
            return Optional.of(Problem.at(
                    path,
                    "NOT_ALLOWED_EVIDENCE",
                    "Esta evidencia la agregó otra persona; la cambia el equipo de gestión."));
        }
        return operation.value().flatMap(it -> values.check(path, place, it));
    }

    private static Optional<Problem> stranger(String path, Place place, Subject subject) {
        if (place.ofComponent() && subject.component(place.subject()).isEmpty()) {
            return Optional.of(Problem.at(
                    path,
                    "UNKNOWN_COMPONENT",
                    "El componente «" + place.subject() + "» no está en "
                            + subject.catalogue().title() + "."));
        }
        if (place.ofIdentity() && subject.item(place.subject()).isEmpty()) {
            return Optional.of(Problem.at(
                    path, "UNKNOWN_FIELD", "La revisión de la identidad no tiene el punto «" + place.subject() + "»."));
        }
        if (place.field() == Field.INPUT_INCLUSION
                && subject.catalogue().area(place.subject()).isEmpty()) {
            return Optional.of(
                    Problem.at(path, "UNKNOWN_AREA", "El área «" + place.subject() + "» no está en el catálogo."));
        }
        return Optional.empty();
    }

    private boolean foreign(DocumentRef document, Principal who, String path) {
        return drafts.get().rows(document, 0).live().stream()
                .anyMatch(it -> it.path().equals(path) && !it.author().equals(who.person()));
    }
}
