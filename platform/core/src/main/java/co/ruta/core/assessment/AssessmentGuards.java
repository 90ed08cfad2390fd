package co.ruta.core.assessment;

import co.ruta.core.Service;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.problem.Problem;
import co.ruta.core.process.DocumentAtHand;
import co.ruta.core.process.GuardJudge;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Judges whether a self-assessment is ready to go: one reading of the draft for all guards asked. */
@Service
class AssessmentGuards implements GuardJudge {
    private final AssessmentReader reader;
    private final Deadlines deadlines;

    @Inject
    AssessmentGuards(AssessmentReader reader, Deadlines deadlines) {
        this.reader = reader;
        this.deadlines = deadlines;
    }

    @Override
    public Set<Guard> judges() {
        return Set.of(
                Guard.NO_CONFLICTS,
                Guard.IDENTITY_REVIEWED,
                Guard.SOMETHING_RATED,
                Guard.EVERYTHING_RATED,
                Guard.DELIVERY_DATA_COMPLETE);
    }

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.SELF_ASSESSMENT);
    }

    @Override
    public List<Problem> obstacles(DocumentAtHand atHand, Set<Guard> guards) {
        Document document = atHand.document();
        Subject subject = reader.subject(document);
        AssessmentDraft draft = AssessmentReader.draft(atHand);
        List<Problem> found = new ArrayList<>();
        if (guards.contains(Guard.NO_CONFLICTS)) {
            conflicts(found, subject, draft);
        }
        if (guards.contains(Guard.IDENTITY_REVIEWED)) {
            identity(found, subject, draft);
        }
        if (guards.contains(Guard.SOMETHING_RATED) || guards.contains(Guard.EVERYTHING_RATED)) {
            ratings(found, subject, draft, guards.contains(Guard.EVERYTHING_RATED));
        }
        if (guards.contains(Guard.DELIVERY_DATA_COMPLETE)) {
            new DeliveryData(draft, deadlines.today(document.ref().territory()))
                    .fields()
                    .forEach(field -> field.error()
                            .ifPresent(it -> found.add(Problem.at(field.path(), "DELIVERY_DATA_MISSING", it))));
        }
        return found;
    }

    private static void conflicts(List<Problem> found, Subject subject, AssessmentDraft draft) {
        PlaceTitles titles = new PlaceTitles(subject);
        draft.conflicts().keySet().stream()
                .sorted()
                .forEach(path -> found.add(Problem.at(
                        path,
                        "DRAFT_IN_CONFLICT",
                        "Resuelva la diferencia en " + titles.title(path).orElse(path))));
    }

    private static void identity(List<Problem> found, Subject subject, AssessmentDraft draft) {
        subject.stage().identityItems().forEach(item -> {
            String path = Place.of(Field.IDENTITY_ANSWER, item.id());
            if (draft.text(path).isBlank()) {
                found.add(Problem.at(
                        path,
                        "IDENTITY_NOT_REVIEWED",
                        "Responda «" + item.title() + "» en la revisión de la identidad"));
            }
        });
    }

    private static void ratings(List<Problem> found, Subject subject, AssessmentDraft draft, boolean all) {
        List<Component> pending = subject.catalogue()
                .components()
                .filter(it -> draft.level(it.slug()).isEmpty())
                .toList();
        long total = subject.catalogue().components().count();
        if (pending.size() == total) {
            found.add(Problem.at(
                    Place.level(pending.get(0).slug()),
                    "NOTHING_RATED",
                    "Valore al menos un componente antes de entregar"));
        } else if (all && !pending.isEmpty()) {
            found.add(Problem.at(
                    Place.level(pending.get(0).slug()),
                    "RATINGS_PENDING",
                    pending.size() == 1
                            ? "Valore el componente que falta: "
                                    + pending.get(0).number() + " "
                                    + pending.get(0).name()
                            : "Valore los " + pending.size() + " componentes que faltan"));
        }
    }
}
