package co.ruta.core.review;

import co.ruta.core.Service;
import co.ruta.core.account.PeopleNames;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.json.Json;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.review.ObservationStore.Observation;
import co.ruta.core.review.ObservationStore.Reply;
import co.ruta.core.review.ObservationView.State;
import co.ruta.core.stage.Changed;
import co.ruta.core.stage.Mend;
import co.ruta.core.stage.NodeNames;
import co.ruta.core.stage.StageKind;
import co.ruta.core.stage.StageKinds;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes remarks and answers, and says who may do what with each. */
@Service
class ObservationDesk implements Observations {
    private static final int LONGEST = 4000;

    private final ObservationStore store;
    private final Documents documents;
    private final PinnedDefinitions definitions;
    private final StageKinds kinds;
    private final PeopleNames people;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ObservationDesk(
            ObservationStore store,
            Documents documents,
            PinnedDefinitions definitions,
            StageKinds kinds,
            PeopleNames people,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.documents = documents;
        this.definitions = definitions;
        this.kinds = kinds;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<ObservationView> list(Principal who, DocumentRef ref) {
        Document document = documents.get(ref);
        Reviewing reviewing = reviewing(document);
        return views(
                who,
                document,
                reviewing,
                store.of(ref).stream()
                        .filter(it -> it.published() || reviewing.seesDrafts(who))
                        .toList());
    }

    @Override
    @Transactional
    public ObservationView add(Principal who, DocumentRef ref, String path, String body, String key) {
        Document document = documents.get(ref);
        Reviewing reviewing = reviewing(document);
        requireReviewer(reviewing, who);
        if (!reviewing.open()) {
            throw Problems.conflict(
                    "NOT_IN_REVIEW", "Las observaciones se escriben mientras el documento está en revisión.");
        }
        if (kind(document).names(ref).title(path).isEmpty()) {
            throw Problems.invalid("path", "UNKNOWN_NODE", "El documento no tiene la parte «" + path + "».");
        }
        String id =
                Ids.derived("observation", ref.document().value(), who.person().value(), key);
        Optional<Observation> there = store.find(ref, id);
        if (there.isPresent()) {
            return view(who, document, reviewing, there.get());
        }
        Observation added = store.add(new Observation(
                ref,
                id,
                document.version() - 1,
                0,
                path,
                text(body),
                who.person(),
                reviewing.post(who, false),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty(),
                State.OPEN,
                0,
                List.of()));
        write(who, "OBSERVATION_ADDED", added);
        return view(who, document, reviewing, added);
    }

    @Override
    @Transactional
    public ObservationView edit(Principal who, DocumentRef ref, String id, int version, String body) {
        Document document = documents.get(ref);
        Reviewing reviewing = reviewing(document);
        requireReviewer(reviewing, who);
        Observation observation = find(ref, id, reviewing.seesDrafts(who));
        requireDraft(observation);
        return changed(who, document, reviewing, observation, version, text(body), observation.state(), "EDITED");
    }

    @Override
    @Transactional
    public void withdraw(Principal who, DocumentRef ref, String id, int version) {
        Reviewing reviewing = reviewing(documents.get(ref));
        requireReviewer(reviewing, who);
        Observation observation = find(ref, id, reviewing.seesDrafts(who));
        requireDraft(observation);
        if (!store.withdraw(ref, id, version)) {
            throw stale();
        }
        write(who, "OBSERVATION_WITHDRAWN", observation);
    }

    @Override
    @Transactional
    public ObservationView reply(Principal who, DocumentRef ref, String id, String body, String key) {
        Document document = documents.get(ref);
        Reviewing reviewing = reviewing(document);
        Observation observation = find(ref, id, reviewing.seesDrafts(who));
        boolean bySchool = !reviewing.reviews(who);
        if (!may(who, reviewing, observation).reply()) {
            throw Problems.forbidden("OBSERVATION_NOT_YOURS", "Esta observación no admite respuestas suyas ahora.");
        }
        boolean fresh = store.reply(
                ref,
                id,
                new Reply(
                        Ids.derived("reply", id, who.person().value(), key),
                        text(body),
                        who.person(),
                        reviewing.post(who, bySchool),
                        bySchool,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        if (fresh) {
            write(who, "OBSERVATION_REPLIED", observation);
        }
        return view(who, document, reviewing, find(ref, id, true));
    }

    @Override
    @Transactional
    public ObservationView markDone(Principal who, DocumentRef ref, String id, int version, boolean done) {
        Document document = documents.get(ref);
        Reviewing reviewing = reviewing(document);
        Observation observation = find(ref, id, reviewing.seesDrafts(who));
        if (!may(who, reviewing, observation).markDone()) {
            throw Problems.forbidden(
                    "OBSERVATION_NOT_YOURS",
                    "Quien responde por el establecimiento marca las observaciones como hechas.");
        }
        State state = done ? State.DONE : State.OPEN;
        return changed(who, document, reviewing, observation, version, observation.body(), state, state.name());
    }

    @Override
    @Transactional
    public ObservationView close(Principal who, DocumentRef ref, String id, int version, boolean closed) {
        Document document = documents.get(ref);
        Reviewing reviewing = reviewing(document);
        Observation observation = find(ref, id, reviewing.seesDrafts(who));
        if (!may(who, reviewing, observation).close()) {
            throw Problems.forbidden(
                    "OBSERVATION_NOT_YOURS", "Quien revisa cierra las observaciones que el establecimiento ya vio.");
        }
        State state = closed ? State.CLOSED : State.OPEN;
        return changed(who, document, reviewing, observation, version, observation.body(), state, state.name());
    }

    private ObservationView changed(
            Principal who,
            Document document,
            Reviewing reviewing,
            Observation observation,
            int version,
            String body,
            State state,
            String what) {
        Observation changed = observation.with(body, state);
        if (observation.version() != version || !store.change(changed)) {
            throw stale();
        }
        write(who, "OBSERVATION_" + what, changed);
        return view(who, document, reviewing, changed);
    }

    private Observation find(DocumentRef ref, String id, boolean drafts) {
        return store.find(ref, id)
                .filter(it -> drafts || it.published())
                .orElseThrow(() -> Problems.notFound("OBSERVATION_UNKNOWN", "No existe esa observación."));
    }

    private Reviewing reviewing(Document document) {
        return new Reviewing(definitions.process(document.facts().pins()), document);
    }

    private static void requireReviewer(Reviewing reviewing, Principal who) {
        if (!reviewing.reviews(who)) {
            throw Problems.forbidden("ROLE_NOT_ENOUGH", "Las observaciones las escribe quien revisa en la secretaría.");
        }
    }

    private static void requireDraft(Observation observation) {
        if (observation.published()) {
            throw Problems.conflict(
                    "OBSERVATION_PUBLISHED",
                    "El establecimiento ya vio esta observación; responda en ella o ciérrela.");
        }
    }

    private static String text(String body) {
        String text = body.strip();
        if (text.isEmpty()) {
            throw Problems.invalid("body", "OBSERVATION_EMPTY", "Escriba el texto.");
        }
        if (text.length() > LONGEST) {
            throw Problems.invalid(
                    "body",
                    "TEXT_TOO_LONG",
                    "El texto tiene " + text.length() + " caracteres y admite hasta " + LONGEST + ".");
        }
        return text;
    }

    private static ProblemException stale() {
        return new ProblemException(
                ProblemKind.STALE,
                "REVISION_STALE",
                "La observación cambió después de que usted abrió esta página. Actualícela.");
    }

    private void write(Principal who, String action, Observation it) {
        audit.append(new AuditEvent(
                it.document().territory(),
                Optional.of(who.person()),
                action,
                Optional.of(it.document().school()),
                Optional.of(it.document().document()),
                Json.createObjectBuilder()
                        .add("observation", it.id())
                        .add("number", it.number())
                        .add("path", it.path())
                        .add("body", it.body())
                        .build()
                        .toString()));
    }

    private ObservationView view(Principal who, Document document, Reviewing reviewing, Observation it) {
        return views(who, document, reviewing, List.of(it)).get(0);
    }

    private List<ObservationView> views(
            Principal who, Document document, Reviewing reviewing, List<Observation> observations) {
        NodeNames names = kind(document).names(document.ref());
        Map<PersonId, String> authors = people.of(observations.stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(it.author()), it.replies().stream().map(Reply::author)))
                .collect(Collectors.toSet()));
        Map<Integer, Changed> since = new HashMap<>();
        int last = document.version() - 1;
        observations.stream()
                .map(Observation::submission)
                .distinct()
                .filter(it -> it < last)
                .forEach(it -> since.put(it, kind(document).changed(who, document.ref(), it, last)));
        return observations.stream()
                .map(it -> {
                    Mend mend = names.mend(it.path());
                    return new ObservationView(
                            it.id(),
                            it.number(),
                            it.submission(),
                            it.path(),
                            names.title(it.path()).orElse(it.path()),
                            mend.page(),
                            mend.place(),
                            it.body(),
                            it.author(),
                            byline(it.authorPost(), authors.getOrDefault(it.author(), "")),
                            it.at(),
                            it.published(),
                            it.state(),
                            it.version(),
                            Optional.ofNullable(since.get(it.submission()))
                                    .filter(difference -> difference.touches(it.path()))
                                    .isPresent(),
                            it.replies().stream()
                                    .map(reply -> new ObservationView.Reply(
                                            reply.id(),
                                            reply.body(),
                                            reply.author(),
                                            byline(reply.authorPost(), authors.getOrDefault(reply.author(), "")),
                                            reply.bySchool(),
                                            reply.at()))
                                    .toList(),
                            may(who, reviewing, it));
                })
                .toList();
    }

    private StageKind kind(Document document) {
        return kinds.of(document.facts().kind());
    }

    private static String byline(String post, String name) {
        return Stream.of(post, name).filter(it -> !it.isBlank()).collect(Collectors.joining(", "));
    }

    private static ObservationView.Actions may(Principal who, Reviewing reviewing, Observation it) {
        boolean reviewer = reviewing.reviews(who);
        boolean school = reviewing.answers(who);
        boolean alive = it.published() && !reviewing.ended();
        return new ObservationView.Actions(
                reviewer && !it.published(),
                alive && it.state() != State.CLOSED && (reviewer || school),
                alive && it.state() != State.CLOSED && school,
                alive && reviewer);
    }
}
