package co.ruta.core.plan;

import co.ruta.core.Service;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.plan.PlanContent.Answered;
import co.ruta.core.plan.PlanContent.AreaName;
import co.ruta.core.plan.PlanContent.CatalogueName;
import co.ruta.core.plan.PlanContent.SchoolName;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.DocumentAtHand;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Fetches what the views of a plan are made from. */
@Service
class PlanReader {
    private final Documents documents;
    private final Drafts drafts;
    private final Submissions submissions;
    private final PlanStore store;
    private final PlanSubjects subjects;
    private final Schools schools;
    private final PinnedDefinitions definitions;

    @Inject
    PlanReader(
            Documents documents,
            Drafts drafts,
            Submissions submissions,
            PlanStore store,
            PlanSubjects subjects,
            Schools schools,
            PinnedDefinitions definitions) {
        this.documents = documents;
        this.drafts = drafts;
        this.submissions = submissions;
        this.store = store;
        this.subjects = subjects;
        this.schools = schools;
        this.definitions = definitions;
    }

    /** The document, when it is a plan. */
    Document document(DocumentRef ref) {
        Document document = documents.get(ref);
        if (document.facts().kind() != DocumentKind.IMPROVEMENT_PLAN) {
            throw Problems.notFound(
                    "DOCUMENT_NOT_FOUND", "No existe ese plan de mejoramiento en este establecimiento.");
        }
        return document;
    }

    PlanSubject subject(Document document) {
        return subjects.of(document.facts());
    }

    PlanDraft draft(Document document) {
        return draft(new DocumentAtHand(document, drafts));
    }

    /** The same one for everybody who asks for it while the document is at hand. */
    PlanDraft draft(DocumentAtHand document) {
        return document.once(
                PlanDraft.class,
                () -> new PlanDraft(
                        document.rows(),
                        document.conflicts(),
                        subject(document.document()).priorities()));
    }

    PlanEdition edition(Document document) {
        return store.edition(document.ref())
                .orElseThrow(() -> new IllegalStateException("A plan's document has its edition"));
    }

    Plan plan(PlanEdition edition) {
        return store.find(edition.document().territory(), edition.document().school(), edition.plan())
                .orElseThrow(() -> new IllegalStateException("An edition has its plan"));
    }

    /** The submission of the self-assessment that the edition answers. */
    Optional<Submission> answers(PlanEdition edition) {
        return edition.assessment()
                .map(it -> submissions.byNumber(
                        new DocumentRef(
                                edition.document().territory(),
                                edition.document().school(),
                                it.document()),
                        it.number()));
    }

    PlanView view(Document document, PlanDraft draft) {
        Plan plan = plan(edition(document));
        return draft.tree().view(plan.from(), plan.to(), document.facts().cycle());
    }

    PlanContent content(Document document, PlanDraft draft) {
        PlanEdition edition = edition(document);
        Plan plan = plan(edition);
        PlanSubject subject = subject(document);
        School school = schools.get(document.ref().territory(), document.ref().school());
        PlanView view = draft.tree().view(plan.from(), plan.to(), edition.year());
        return new PlanContent(
                document.ref().territory().value(),
                new SchoolName(school.id().value(), school.daneCode(), school.name()),
                new CatalogueName(
                        subject.catalogue().id(),
                        subject.catalogue().edition(),
                        subject.catalogue().title()),
                answers(edition).map(PlanReader::answered),
                view,
                subject.priorities(),
                draft.reasons(),
                components(view, subject, PlanSubject.Spot::title),
                components(view, subject, spot -> spot.area().slug()),
                subject.catalogue().areas().stream()
                        .map(it -> new AreaName(it.slug(), it.number(), it.name()))
                        .toList(),
                draft.tree().orphans(),
                draft.socialisation(),
                draft.adjustment(),
                draft.other(),
                draft.approval());
    }

    private static Answered answered(Submission it) {
        return new Answered(
                it.document().ref().document().value(),
                it.number(),
                it.document().cycle(),
                it.receipt());
    }

    private static Map<String, String> components(
            PlanView view, PlanSubject subject, Function<PlanSubject.Spot, String> word) {
        Map<String, String> names = new HashMap<>();
        view.opportunities().forEach(it -> it.component()
                .flatMap(subject::component)
                .ifPresent(spot -> names.put(spot.component().slug(), word.apply(spot))));
        return names;
    }

    /**
     * The submission that this version adjusts: the last one delivered when the plan was accepted or came to rest in an end
     * state. Empty while none did.
     */
    Optional<Integer> settled(Document document) {
        ProcessDefinition process = definitions.process(document.facts().pins());
        int delivered = 0;
        Optional<Integer> settled = Optional.empty();
        for (var step : documents.transitions(document.ref())) {
            List<Effect> effects = process.transition(step.transition())
                    .map(Transition::effects)
                    .orElse(List.of());
            if (effects.contains(Effect.SUBMIT)) {
                delivered++;
            }
            boolean rests = process.state(step.to()).filter(State::end).isPresent();
            if (delivered > 0 && (rests || effects.contains(Effect.ACCEPT))) {
                settled = Optional.of(delivered);
            }
        }
        return settled;
    }

    /** Whether the version being written adjusts a plan that was settled. */
    boolean adjusting(Document document) {
        return document.editable()
                && document.version() > 1
                && settled(document).isPresent();
    }

    /** What was settled last, when anything was. */
    Optional<PlanContent> settledContent(Document document) {
        return settled(document).map(it -> content(document.ref(), it));
    }

    PlanContent content(DocumentRef ref, int number) {
        return PlanJson.read(submissions.content(ref, number));
    }

    Submissions submissions() {
        return submissions;
    }
}
