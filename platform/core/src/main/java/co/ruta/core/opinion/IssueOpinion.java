package co.ruta.core.opinion;

import co.ruta.core.Service;
import co.ruta.core.account.Grant;
import co.ruta.core.account.PeopleNames;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.json.Json;
import co.ruta.core.process.EffectPerformer;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.process.TransitionRequest;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Issues a transition's opinion on the last submission, as checklist and observations are at that moment. */
@Service
class IssueOpinion implements EffectPerformer {
    private final OpinionStore store;
    private final OpinionDrafts drafts;
    private final Submissions submissions;
    private final PinnedDefinitions definitions;
    private final Territories territories;
    private final PeopleNames people;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    IssueOpinion(
            OpinionStore store,
            OpinionDrafts drafts,
            Submissions submissions,
            PinnedDefinitions definitions,
            Territories territories,
            PeopleNames people,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.submissions = submissions;
        this.definitions = definitions;
        this.territories = territories;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Effect performs() {
        return Effect.ISSUE_OPINION;
    }

    @Override
    public void perform(Principal who, Document document, TransitionRequest request) {
        DocumentRef ref = document.ref();
        Territory territory = territories.get(ref.territory());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate day = now.atZone(territory.zone()).toLocalDate();
        Submission about = submissions
                .latest(ref)
                .orElseThrow(() -> new IllegalStateException("An opinion is about a submission"));
        String content = OpinionJson.write(drafts.of(
                who,
                document,
                about,
                wanted(document, request),
                day,
                request.note().orElse(""),
                issuer(who, document.ref())));
        Opinion opinion = new Opinion(
                ref,
                store.of(ref).size() + 1,
                about.number(),
                "%s-CT-%d-%05d"
                        .formatted(
                                territory.values().receiptCode(),
                                day.getYear(),
                                store.next(ref.territory(), day.getYear())),
                CanonicalJson.sha256(content),
                now,
                who.person());
        store.add(opinion, content);
        audit.append(new AuditEvent(
                ref.territory(),
                Optional.of(who.person()),
                "OPINION_ISSUED",
                Optional.of(ref.school()),
                Optional.of(ref.document()),
                Json.createObjectBuilder()
                        .add("code", opinion.code())
                        .add("submission", opinion.submission())
                        .add("sha256", opinion.sha256())
                        .build()
                        .toString()));
    }

    private ProcessDefinition.Opinion wanted(Document document, TransitionRequest request) {
        return definitions
                .process(document.facts().pins())
                .transition(request.transition())
                .flatMap(ProcessDefinition.Transition::opinion)
                .orElseThrow(() -> new IllegalStateException("A transition that issues an opinion says which"));
    }

    private String issuer(Principal who, DocumentRef ref) {
        Optional<String> post = who.grants().stream()
                .filter(it -> it.reaches(ref.territory(), ref.school()))
                .flatMap((Grant it) -> it.post().stream())
                .findFirst();
        return Stream.concat(post.stream(), Stream.of(people.of(who.person()))).collect(Collectors.joining(", "));
    }
}
