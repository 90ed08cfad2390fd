package co.ruta.core.process;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DocumentTransition;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.StateChange;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one engine: everything it knows about a territory comes from the document's pinned definitions. */
@Service
class ProcessEngine implements Processes {
    private final PinnedDefinitions definitions;
    private final Documents documents;
    private final Drafts drafts;
    private final Submissions submissions;
    private final TransitionKeys keys;
    private final Contributions contributions;

    @Inject
    ProcessEngine(
            PinnedDefinitions definitions,
            Documents documents,
            Drafts drafts,
            Submissions submissions,
            TransitionKeys keys,
            Contributions contributions) {
        this.definitions = definitions;
        this.documents = documents;
        this.drafts = drafts;
        this.submissions = submissions;
        this.keys = keys;
        this.contributions = contributions;
    }

    @Override
    public ProcessView view(Principal who, DocumentRef ref) {
        Document document = documents.get(ref);
        DocumentAtHand atHand = new DocumentAtHand(document, drafts);
        ProcessDefinition process = definitions.process(document.facts().pins());
        return new ProcessView(
                process.id(),
                process.title(),
                state(process, document.state()),
                document.stateSince(),
                document.revision(),
                document.version(),
                process.transitions().stream()
                        .filter(it -> it.from().equals(document.state()))
                        .map(it -> option(who, atHand, process, it))
                        .toList(),
                process.source());
    }

    private ProcessView.Option option(
            Principal who, DocumentAtHand atHand, ProcessDefinition process, Transition transition) {
        DocumentRef document = atHand.document().ref();
        boolean fits = fits(who, document, transition);
        return new ProcessView.Option(
                transition.id(),
                transition.label(),
                state(process, transition.to()).title(),
                transition.roles(),
                fits,
                transition.effects(),
                fits || ofSchool(who, document) ? obstacles(atHand, transition) : List.of(),
                transition.source());
    }

    @Override
    @Transactional
    public TransitionOutcome take(Principal who, TransitionRequest request) {
        checkShape(request);
        Document document = documents.get(request.document());
        ProcessDefinition process = definitions.process(document.facts().pins());
        Transition transition = process.transition(request.transition())
                .orElseThrow(() -> Problems.notFound(
                        "TRANSITION_UNKNOWN", "Este proceso no tiene la acción «" + request.transition() + "»."));
        if (!fits(who, document.ref(), transition)) {
            throw Problems.forbidden("TRANSITION_NOT_YOURS", "Su rol no permite «" + transition.label() + "».");
        }
        boolean submits = transition.effects().contains(Effect.SUBMIT);
        Optional<TransitionOutcome> before = submits
                ? answered(document, request).map(it -> delivered(process, transition, document.revision(), it, true))
                : keys.claim(document.ref(), request.idempotencyKey());
        if (before.isPresent()) {
            return before.get();
        }
        checkState(process, document, transition, request);
        DocumentAtHand atHand = new DocumentAtHand(document, drafts);
        List<Problem> obstacles = obstacles(atHand, transition);
        if (!obstacles.isEmpty()) {
            throw new ProblemException(ProblemKind.CONFLICT, obstacles);
        }
        transition.effects().stream()
                .flatMap(it -> contributions.performer(it).stream())
                .forEach(it -> it.perform(who, document, request));
        return submits
                ? deliver(who, process, transition, atHand, request)
                : move(who, process, transition, document, request);
    }

    /** Before the first version no key was answered; two that arrive at once are told apart when it is frozen. */
    private Optional<Submission> answered(Document document, TransitionRequest request) {
        return document.version() > 1
                ? submissions.answered(document.ref(), request.idempotencyKey())
                : Optional.empty();
    }

    private TransitionOutcome deliver(
            Principal who,
            ProcessDefinition process,
            Transition transition,
            DocumentAtHand atHand,
            TransitionRequest request) {
        Document document = atHand.document();
        Submission submission = submissions.freeze(
                who, contributions.maker(document.facts().kind()).make(who, atHand, request, transition.to()));
        return delivered(process, transition, document.revision() + 1, submission, false);
    }

    private TransitionOutcome move(
            Principal who,
            ProcessDefinition process,
            Transition transition,
            Document document,
            TransitionRequest request) {
        State to = state(process, transition.to());
        Document moved = documents.move(
                who,
                new StateChange(
                        document.ref(), request.revision(), transition.id(), to.id(), to.editable(), request.note()));
        TransitionOutcome outcome =
                new TransitionOutcome(transition.id(), to.id(), to.title(), moved.revision(), Optional.empty(), false);
        keys.answer(document.ref(), request.idempotencyKey(), outcome);
        return outcome;
    }

    private TransitionOutcome delivered(
            ProcessDefinition process, Transition transition, long revision, Submission submission, boolean repeated) {
        State to = state(process, transition.to());
        return new TransitionOutcome(
                transition.id(), to.id(), to.title(), revision, Optional.of(submission.number()), repeated);
    }

    private static void checkShape(TransitionRequest request) {
        String key = request.idempotencyKey();
        if (key.isBlank() || key.length() > 64 || !key.chars().allMatch(it -> it > 32 && it < 127)) {
            throw Problems.invalid(
                    "Idempotency-Key",
                    "IDEMPOTENCY_KEY_NOT_VALID",
                    "La clave de idempotencia debe tener entre 1 y 64 caracteres ASCII sin espacios.");
        }
        if (request.note().filter(it -> it.length() > 2000).isPresent()) {
            throw Problems.invalid("note", "TEXT_TOO_LONG", "La nota admite hasta 2000 caracteres.");
        }
    }

    private static void checkState(
            ProcessDefinition process, Document document, Transition transition, TransitionRequest request) {
        if (!transition.from().equals(document.state())) {
            throw Problems.conflict(
                    "TRANSITION_NOT_FROM_HERE",
                    "«" + transition.label() + "» se hace en el estado «"
                            + state(process, transition.from()).title() + "» y el documento está en «"
                            + state(process, document.state()).title()
                            + "». Actualice la página para ver qué sigue.");
        }
        if (request.revision() != document.revision()) {
            throw new ProblemException(
                    ProblemKind.STALE,
                    "REVISION_STALE",
                    "Alguien cambió el documento después de que usted abrió esta página. Revise los cambios e inténtelo"
                            + " de nuevo.");
        }
    }

    private List<Problem> obstacles(DocumentAtHand document, Transition transition) {
        return contributions.obstacles(document, transition);
    }

    /** The school's own people see what is missing; a draft is nobody else's business. */
    private static boolean ofSchool(Principal who, DocumentRef document) {
        return who.grants().stream().anyMatch(it -> it.isIn(document.territory(), document.school()));
    }

    private static boolean fits(Principal who, DocumentRef document, Transition transition) {
        Set<Role> held = who.rolesIn(document.territory(), document.school());
        return transition.roles().stream().anyMatch(held::contains);
    }

    @Override
    public List<TransitionTaken> history(Principal who, DocumentRef ref) {
        ProcessDefinition process =
                definitions.process(documents.get(ref).facts().pins());
        return documents.transitions(ref).stream().map(it -> taken(process, it)).toList();
    }

    private static TransitionTaken taken(ProcessDefinition process, DocumentTransition step) {
        return new TransitionTaken(
                step.number(),
                step.transition(),
                process.transition(step.transition()).map(Transition::label).orElse(step.transition()),
                step.from(),
                step.to(),
                process.state(step.to()).map(State::title).orElse(step.to()),
                step.actor(),
                step.at(),
                step.note());
    }

    private static State state(ProcessDefinition process, String id) {
        return process.state(id)
                .orElseThrow(() -> new IllegalStateException("Process " + process.id() + " has no state " + id));
    }
}
