package co.ruta.core.assessment;

import co.ruta.core.Service;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.problem.Problem;
import co.ruta.core.process.DocumentAtHand;
import co.ruta.core.process.GuardJudge;
import co.ruta.core.process.PinnedSettings;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges whether a self-assessment is ready to go: one reading of the draft for all guards asked. */
@Service
class AssessmentGuards implements GuardJudge {
    private static final List<Field> ESTAMENTOS = List.of(
            Field.DELIVERY_DIRECTIVES, Field.DELIVERY_TEACHERS, Field.DELIVERY_FAMILIES, Field.DELIVERY_STUDENTS);

    private final AssessmentReader reader;
    private final Deadlines deadlines;
    private final PinnedSettings settings;

    @Inject
    AssessmentGuards(AssessmentReader reader, Deadlines deadlines, PinnedSettings settings) {
        this.reader = reader;
        this.deadlines = deadlines;
        this.settings = settings;
    }

    @Override
    public Set<Guard> judges() {
        return Set.of(
                Guard.NO_CONFLICTS,
                Guard.IDENTITY_REVIEWED,
                Guard.SOMETHING_RATED,
                Guard.EVERYTHING_RATED,
                Guard.DELIVERY_DATA_COMPLETE,
                Guard.PARTICIPATION_MET);
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
        if (guards.contains(Guard.PARTICIPATION_MET)) {
            participation(found, draft, least(document));
        }
        return found;
    }

    private int least(Document document) {
        return Optional.ofNullable(settings.of(document.facts()).get(ProcessDefinition.PARTICIPATION_MINIMUM))
                .filter(it -> it.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    /** A number that was not given is missing data, which another guard says. */
    private static void participation(List<Problem> found, AssessmentDraft draft, int least) {
        for (Field field : ESTAMENTOS) {
            String path = Place.alone(field);
            draft.count(path)
                    .filter(it -> it < least)
                    .ifPresent(it -> found.add(Problem.at(
                            path,
                            "PARTICIPATION_TOO_LOW",
                            "«" + field.label() + "»: la ruta pide que participe" + (least == 1 ? "" : "n")
                                    + " al menos " + least + "; dice " + it)));
        }
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
